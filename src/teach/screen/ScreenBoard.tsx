import type { Manifest } from '../../core/manifest/manifest.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Beat } from '../../core/story/beat.ts'
import { noteText } from '../../core/story/noteText.ts'
import { screen } from '../../ui/text/screen.ts'
import { text } from '../../ui/text.ts'

interface Props {
  readonly manifest: Manifest
  readonly beats: readonly Beat[]
  readonly events: readonly PlayInput[]
  readonly settled: boolean
}

const words = screen

/** The class's board: being made, and then as it stands. */
export function ScreenBoard({ manifest, beats, events, settled }: Props) {
  const assessed = events.findLast((event) => event.type === 'assess')
  const pins = events.flatMap((event) => (event.type === 'pin' ? [event] : []))
  return (
    <section class="card screen-board" aria-labelledby="class-board">
      <h2 id="class-board">{words.board}</h2>
      {!settled && <p>{words.boardOpen}</p>}
      {settled && !assessed && pins.length === 0 && <p>{words.boardNothing}</p>}
      {settled && assessed && (
        <dl class="screen-assessed">
          <dt>{words.suspect}</dt>
          <dd>{text.common.categories[assessed.category] ?? assessed.category}</dd>
          <dt>{words.standard}</dt>
          <dd>{text.common.standards[assessed.standard].name}</dd>
          <dt>{words.chance}</dt>
          <dd>{text.common.perCent(assessed.confidence)}</dd>
        </dl>
      )}
      {settled && pins.length > 0 && (
        <div class="screen-trays">
          {manifest.scenario.trays.map((tray) => (
            <section key={tray}>
              <h3>{text.common.trays[tray]?.name ?? tray}</h3>
              <ul>
                {pins
                  .filter((pin) => pin.tray === tray)
                  .map(({ note }) => (
                    <li key={note}>{noteText(note, beats, manifest)}</li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  )
}
