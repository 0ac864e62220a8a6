import type { Manifest } from '../../core/manifest/manifest.ts'
import { noteText } from '../../core/story/noteText.ts'
import type { PlayState } from '../../play/play.ts'
import { text } from '../../ui/text.ts'
import { pinned } from './assessment.ts'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly trays: readonly string[]
}

/** What lies in each tray so far. */
export function Trays({ state, manifest, trays }: Props) {
  const pins = pinned(state.playthrough.events)
  return (
    <section class="trays" aria-label={text.play.board.trays}>
      {trays.map((tray) => {
        const cards = [...state.notes].filter((note) => pins.has(`${tray}=${note}`))
        const { name, means } = text.common.trays[tray] ?? { name: tray, means: '' }
        return (
          <section
            key={tray}
            class={`tray tray-${tray}`}
            aria-label={`${name}, ${text.play.board.inTray(cards.length)}`}
          >
            <h3>{name}</h3>
            <p class="hint">{means}</p>
            <ul>
              {cards.map((note) => (
                <li key={note}>{noteText(note, state.beats, manifest)}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
