import { useState } from 'preact/hooks'
import { text } from '../ui/text.ts'
import { type KeptActs, KeptRow } from './KeptRow.tsx'
import type { KeptEntry, KeptTree } from './keptTree.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'

interface Props {
  readonly trees: readonly KeptTree[]
  readonly titles: ReadonlyMap<string, string>
  readonly finished?: boolean
  readonly onRemove: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onDownload: (kept: KeptEntry) => void
}

/** Playthroughs kept in this browser: those to go on with, or those to look at again; forks under what they leave. */
export function KeptList({ trees, titles, finished = false, onRemove, onRename, onDownload }: Props) {
  const [asking, setAsking] = useState<{ readonly what: 'remove' | 'rename'; readonly entry: KeptEntry } | null>(null)
  if (trees.length === 0) return null
  const heading = finished ? text.home.finishedTitle : text.home.continueTitle
  const acts: KeptActs = {
    onRemove: (entry) => setAsking({ what: 'remove', entry }),
    onRename: (entry) => setAsking({ what: 'rename', entry }),
    onDownload,
  }
  const close = () => setAsking(null)
  return (
    <section class="kept" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {trees.map((tree) => (
          <KeptRow key={tree.entry.playthrough.id} tree={tree} titles={titles} acts={acts} />
        ))}
      </ul>
      {asking?.what === 'remove' && (
        <RemoveDialog
          onClose={close}
          onYes={() => {
            onRemove(asking.entry.playthrough.id)
            close()
          }}
        />
      )}
      {asking?.what === 'rename' && (
        <RenameDialog
          name={asking.entry.name ?? ''}
          onClose={close}
          onSave={(name) => {
            onRename(asking.entry.playthrough.id, name)
            close()
          }}
        />
      )}
    </section>
  )
}
