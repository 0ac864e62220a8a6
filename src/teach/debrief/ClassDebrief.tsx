import { useEffect, useMemo, useState } from 'preact/hooks'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { StartFirst } from '../host/StartFirst.tsx'
import { CameWith } from './CameWith.tsx'
import { ClassAxes } from './ClassAxes.tsx'
import { classSplits, mostSplit } from './classSplits.ts'
import { classWays } from './classWays.ts'
import { DrillDesk } from './DrillDesk.tsx'
import { PictureDesk } from './PictureDesk.tsx'
import { SplitCard } from './SplitCard.tsx'
import { useReadings } from './useReadings.ts'
import { useReasons } from './useReasons.ts'
import { WaysDesk } from './WaysDesk.tsx'
import './classDebrief.css'

const words = classDebrief

/** The second look with the class: where it split, why, and a turn tried again; each is put on the screen by the host. */
export function ClassDebrief({ desk }: { desk: HostDesk }) {
  const { view, open, walk, send } = desk
  const { session } = view
  const stamp = [session.klass, ...session.worlds.values()].reduce((sum, { events }) => sum + events.length, 0)
  const seats = session.seats.size
  const splits = useMemo(() => classSplits(session, open.klass, walk), [open, stamp, session.ballots.size, seats])
  const ways = useMemo(() => classWays(session, open.klass, walk), [open, stamp, seats])
  const [asked, setAsked] = useState(stamp)
  useEffect(() => {
    // Who plays on while the class looks back is taken in after a pause, not at every choice.
    const timer = setTimeout(() => setAsked(stamp), 3_000)
    return () => clearTimeout(timer)
  }, [stamp])
  const readings = useReadings(
    desk,
    ways.map(({ events }) => events),
    asked,
  )
  const reasons = useReasons(desk)
  if (session.phase === 'lobby') return <StartFirst desk={desk} />
  const most = mostSplit(splits)
  const live = session.phase === 'debrief'
  return (
    <div class="class-debrief">
      {session.phase === 'playing' && (
        <section class="card">
          <p>{words.begin}</p>
          <button type="button" class="button strong" onClick={() => send({ type: 'debrief' })}>
            {words.beginYes}
          </button>
        </section>
      )}
      <p class="guide-words">{words.intro}</p>
      {live && session.shown.view !== 'nothing' && (
        <p>
          <button type="button" class="button" onClick={() => send({ type: 'show', what: { view: 'nothing' } })}>
            {words.off}
          </button>
        </p>
      )}
      <CameWith desk={desk} />
      <section aria-labelledby="splits">
        <h2 id="splits">{words.splits.title}</h2>
        {splits.length === 0 && <p>{words.splits.none}</p>}
        {readings.at === 'here' && splits.length > 0 && (
          <p class="hint guide-words">
            {words.splits.cost}. {words.splits.costNote}
          </p>
        )}
        {readings.at === 'coming' && <p role="status">{words.splits.coming}</p>}
        {readings.at === 'none' && <p class="notice">{words.splits.noCost}</p>}
        <ol class="split-cards">
          {splits.map((split) => (
            <SplitCard
              key={`${split.beat} ${split.members[0]?.turn}`}
              desk={desk}
              split={split}
              most={split === most}
              readings={readings}
              reasons={reasons}
            />
          ))}
        </ol>
      </section>
      <DrillDesk desk={desk} ways={ways} readings={readings} live={live} />
      <WaysDesk desk={desk} ways={ways} joint={readings.joint} />
      <PictureDesk desk={desk} />
      <ClassAxes desk={desk} ways={ways} readings={readings} />
    </div>
  )
}
