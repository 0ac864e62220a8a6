import { useId } from 'preact/hooks'
import { notesOf } from '../core/record/note.ts'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'
import type { KeptEntry, KeptTree } from './keptTree.ts'

const words = text.home

/** What can be done with a playthrough of the list. */
export interface KeptActs {
  readonly onRemove: (entry: KeptEntry) => void
  readonly onRename: (entry: KeptEntry) => void
  readonly onDownload: (entry: KeptEntry) => void
}

interface Props {
  readonly tree: KeptTree
  readonly titles: ReadonlyMap<string, string>
  readonly acts: KeptActs
}

/** One playthrough of the list, and under it its forks. */
export function KeptRow({ tree: { entry, forks }, titles, acts }: Props) {
  const hint = useId()
  const { id, scenario, events, forkOf } = entry.playthrough
  const title = titles.get(scenario) ?? scenario
  const called = entry.name ?? title
  const turns = events.filter(({ type }) => type === 'choose').length
  return (
    <li>
      <div class="kept-row">
        <a
          class="button strong"
          href={entry.finished ? `#/debrief/${id}` : `#/play/${scenario}?${id}`}
          aria-describedby={hint}
        >
          {entry.finished ? words.openDebrief(called) : words.continue(called)}
        </a>
        <span class="hint" id={hint}>
          {entry.name !== undefined && `${title} · `}
          {forkOf && `${words.forkFrom(forkOf.turn + 1)} · `}
          {words.progress(turns, notesOf(events).length)} ·{' '}
          {words.played(new Date(entry.changed).toLocaleDateString('en-US'))}
        </span>
        <span class="kept-acts">
          <Act name={words.rename} of={words.renameNamed(called)} icon="pencil" onClick={() => acts.onRename(entry)} />
          <Act
            name={words.download}
            of={words.downloadNamed(called)}
            icon="download"
            onClick={() => acts.onDownload(entry)}
          />
          <Act name={words.remove} of={words.removeNamed(called)} icon="trash" onClick={() => acts.onRemove(entry)} />
        </span>
      </div>
      {forks.length > 0 && (
        <ul class="kept-forks" aria-label={words.forksOf(called)}>
          {forks.map((fork) => (
            <KeptRow key={fork.entry.playthrough.id} tree={fork} titles={titles} acts={acts} />
          ))}
        </ul>
      )}
    </li>
  )
}

interface ActProps {
  readonly name: string
  /** The same, with what it is done to. */
  readonly of: string
  readonly icon: 'pencil' | 'download' | 'trash'
  readonly onClick: () => void
}

const Act = ({ name, of, icon, onClick }: ActProps) => (
  <button type="button" class="button quiet" aria-label={of} onClick={onClick}>
    <Icon name={icon} /> {name}
  </button>
)
