import { useState } from 'preact/hooks'
import { notesOf } from '../core/record/note.ts'
import type { Kept } from '../play/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly kept: readonly Kept[]
  readonly titles: ReadonlyMap<string, string>
  readonly finished?: boolean
  readonly onRemove: (id: string) => void
  readonly onDownload: (kept: Kept) => void
}

/** Playthroughs kept in this browser: those to go on with, or those to look at again. */
export function KeptList({ kept, titles, finished = false, onRemove, onDownload }: Props) {
  const [removing, setRemoving] = useState<string | null>(null)
  if (kept.length === 0) return null
  const heading = finished ? text.home.finishedTitle : text.home.continueTitle
  return (
    <section class="kept" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {kept.map((entry) => {
          const { id, scenario, events } = entry.playthrough
          const title = titles.get(scenario) ?? scenario
          const turns = events.filter(({ type }) => type === 'choose').length
          return (
            <li key={id}>
              <a class="button strong" href={finished ? `#/debrief/${id}` : `#/play/${scenario}?${id}`}>
                {finished ? text.home.openDebrief(title) : text.home.continue(title)}
              </a>
              <span class="hint">
                {text.home.progress(turns, notesOf(events).length)} ·{' '}
                {text.home.played(new Date(entry.changed).toLocaleDateString('en-US'))}
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={text.home.downloadNamed(title)}
                onClick={() => onDownload(entry)}
              >
                <Icon name="download" /> {text.home.download}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={text.home.removeNamed(title)}
                onClick={() => setRemoving(id)}
              >
                <Icon name="trash" /> {text.home.remove}
              </button>
            </li>
          )
        })}
      </ul>
      {removing && (
        <Dialog title={text.home.remove} kind="card" closeLabel={text.home.removeNo} onClose={() => setRemoving(null)}>
          <p>{text.home.removeAsk}</p>
          <button
            type="button"
            class="button strong"
            onClick={() => {
              onRemove(removing)
              setRemoving(null)
            }}
          >
            {text.home.removeYes}
          </button>
        </Dialog>
      )}
    </section>
  )
}
