import { useState } from 'preact/hooks'
import { seatsIn } from '../../classroom/session.ts'
import type { Beat } from '../../core/story/beat.ts'
import { noteText } from '../../core/story/noteText.ts'
import { host } from '../../ui/text/host.ts'
import { text } from '../../ui/text.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { boardPut, putting } from './boardPut.ts'
import { Counts } from './Counts.tsx'
import { OwnAssessment } from './OwnAssessment.tsx'
import { SettledHere } from './SettledHere.tsx'

const words = host.together

/** The assessment board: what the seats put so far, and settling it. */
export function BoardDesk({ desk, beats }: { desk: HostDesk; beats: readonly Beat[] }) {
  // What next may be voted on while the board is open: to settle it ends that vote too.
  const { session } = desk.view
  const { manifest } = desk.open.klass
  const [own, setOwn] = useState(false)
  const at = session.klass.turn
  const { categories, standards, confidence, pins, assessed } = boardPut(session, manifest)
  const settled = session.settled.has(at)
  return (
    <section class="card" aria-labelledby="board-desk">
      <h2 id="board-desk">{words.board}</h2>
      {settled ? (
        <SettledHere desk={desk} beats={beats} />
      ) : (
        <>
          <p class="hint">{words.boardHint}</p>
          <p role="status">
            <b>{words.put(putting(session, ['assess', 'pin']), seatsIn(session).length)}</b>
          </p>
          {assessed > 0 && (
            <>
              <Counts
                title={words.suspect}
                rows={categories.map(([category, count]) => ({
                  name: text.common.categories[category] ?? category,
                  count,
                }))}
              />
              <Counts
                title={words.standard}
                rows={standards.map(([standard, count]) => ({ name: text.common.standards[standard].name, count }))}
              />
            </>
          )}
          {confidence && <p>{words.chance(confidence.middle, confidence.low, confidence.high)}</p>}
          <h3>{words.pins}</h3>
          {pins.length === 0 ? (
            <p class="hint">{words.noPins}</p>
          ) : (
            <ul class="plain-list">
              {pins.map(({ tray, note }) => (
                <li key={tray + note}>
                  {words.pin(text.common.trays[tray]?.name ?? tray, noteText(note, beats, manifest))}
                </li>
              ))}
            </ul>
          )}
          <div class="ways">
            <button
              type="button"
              class={assessed > 0 ? 'button strong to-settle' : 'button to-settle'}
              onClick={() => desk.send({ type: 'release', at })}
            >
              {words.settle}
            </button>
            <button type="button" class="button" aria-expanded={own} onClick={() => setOwn(!own)}>
              {words.ownAssess}
            </button>
          </div>
          {own && (
            <OwnAssessment
              categories={manifest.scenario.categories}
              onPut={(assess) => desk.send({ type: 'release', at, assess })}
            />
          )}
        </>
      )}
    </section>
  )
}
