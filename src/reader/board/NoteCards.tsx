import type { Manifest } from '../../core/manifest/manifest.ts'
import { noteText } from '../../core/story/noteText.ts'
import type { Play, PlayState } from '../../play/play.ts'
import { text } from '../../ui/text.ts'
import { pinned } from './assessment.ts'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  readonly trays: readonly string[]
  readonly onNotebook: () => void
}

const words = text.play.board

/** One index card for each note, with a switch for each tray. */
export function NoteCards({ state, manifest, play, trays, onNotebook }: Props) {
  const pins = pinned(state.playthrough.events)
  if (state.notes.size === 0) {
    return (
      <div>
        <p>{words.noCards}</p>
        <button type="button" class="button" onClick={onNotebook}>
          {words.openNotebook}
        </button>
      </div>
    )
  }
  return (
    <ul class="note-cards">
      {[...state.notes].map((note) => {
        const fact = noteText(note, state.beats, manifest)
        return (
          <li key={note} class="note-card">
            <p>{fact}</p>
            <div class="note-trays">
              {trays.map((tray) => {
                const name = text.common.trays[tray]?.name ?? tray
                const on = pins.has(`${tray}=${note}`)
                return (
                  <button
                    key={tray}
                    type="button"
                    class="tray-switch"
                    aria-pressed={on}
                    aria-label={words.fileAs(name, fact)}
                    onClick={() => (on ? play.unpin(tray, note) : play.pin(tray, note))}
                  >
                    {name}
                  </button>
                )
              })}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
