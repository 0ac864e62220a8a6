import { seatsIn } from '../../classroom/session.ts'
import { standingOf } from '../../classroom/storyWalk.ts'
import { go } from '../../ui/router.ts'
import { host } from '../../ui/text/host.ts'
import { useClassTelling } from '../host/classTelling.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { StartFirst } from '../host/StartFirst.tsx'
import { BoardDesk } from './BoardDesk.tsx'
import { ClassBeat } from './ClassBeat.tsx'
import { ClassNotes } from './ClassNotes.tsx'
import { ReportDesk } from './ReportDesk.tsx'
import { TakeDesk } from './TakeDesk.tsx'
import { VoteDesk } from './VoteDesk.tsx'
import './together.css'

const words = host.together

/** One story for all: what is shown on the left, what the host does about it on the right. */
export function Together({ desk }: { desk: HostDesk }) {
  const { session } = desk.view
  const beats = useClassTelling(desk)
  const beat = beats.at(-1)
  if (session.phase === 'lobby') return <StartFirst desk={desk} />
  if (!beat) return null
  const { part, showing } = standingOf(desk.open.klass, desk.walk(session.klass))
  const ended = beat.choices.length === 0
  const settling = part === 'board' || part === 'report'
  const settled = session.settled.has(beat.turn)
  return (
    <div class="together" data-turn={beat.turn}>
      <ClassBeat desk={desk} beats={beats} />
      <div class="together-desk">
        {part === 'board' && <BoardDesk desk={desk} beats={beats} />}
        {part === 'report' && <ReportDesk desk={desk} beats={beats} />}
        {!ended &&
          (showing.decisive ? (
            <VoteDesk key={beat.turn} desk={desk} beat={beat} waits={settling && !settled} />
          ) : (
            <TakeDesk key={beat.turn} desk={desk} beat={beat} waits={settling && !settled} />
          ))}
        {ended && session.phase === 'playing' && (
          <section class="card" aria-labelledby="story-ended">
            <h2 id="story-ended">{words.ended}</h2>
            <button
              type="button"
              class="button strong large"
              onClick={async () => {
                if (await desk.send({ type: 'debrief' })) go(`/teach/${desk.own.code}/debrief`)
              }}
            >
              {words.toDebrief}
            </button>
          </section>
        )}
        <ClassNotes desk={desk} beats={beats} />
        <p class="visually-hidden" role="status">
          {words.turn(beat.turn + 1)}. {host.people(seatsIn(session).length)}.
        </p>
      </div>
    </div>
  )
}
