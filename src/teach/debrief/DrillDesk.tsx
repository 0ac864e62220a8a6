import { useMemo, useState } from 'preact/hooks'
import { pathEvents } from '../../classroom/pathEvents.ts'
import { seatsIn } from '../../classroom/session.ts'
import { drillsOf } from '../../core/look/drill.ts'
import { turnLooks } from '../../core/look/turnLook.ts'
import { turnWords } from '../../debrief/turnWords.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { text } from '../../ui/text.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { choicesOf } from './classSplits.ts'
import type { ClassWay } from './classWays.ts'
import { drillStands } from './drillStands.ts'
import type { Readings } from './useReadings.ts'
import { WayPick } from './WayPick.tsx'

const words = classDebrief.drill

interface Props {
  readonly desk: HostDesk
  readonly ways: readonly ClassWay[]
  readonly readings: Readings
  readonly live: boolean
}

/** One turn for everyone to try again, and how far they have come. */
export function DrillDesk({ desk, ways, readings, live }: Props) {
  const { session } = desk.view
  const [at, setAt] = useState(0)
  const [turn, setTurn] = useState<number>()
  const going = session.drilling ? session.drills[0] : undefined
  const gone = going && ways.find(({ choices }) => choices.join(' ') === going.choices.join(' '))
  const events = going ? (gone?.events ?? pathEvents(session, going.choices)) : ways[at]?.events
  const known = useMemo(() => drillsOn(desk, events, readings), [desk.open, events?.length, at, readings, going?.drill])
  const picked = known?.drills.find((drill) => drill.turn === turn) ?? known?.drills[0]
  const option = (drill: { turn: number; axes: readonly (keyof typeof text.common.axes)[] }) =>
    words.option(drill.turn + 1, known?.words[drill.turn]?.place ?? '', text.common.axes[drill.axes[0] ?? 'case'].name)
  return (
    <section class="card" aria-labelledby="class-drill">
      <h2 id="class-drill">{words.title}</h2>
      {going ? (
        <>
          <p>
            <b>{words.on(going.turn + 1)}</b>
          </p>
          {known && <Stands desk={desk} known={known} />}
          <button type="button" class="button" onClick={() => desk.send({ type: 'undrill' })}>
            {words.end}
          </button>
        </>
      ) : (
        <>
          <p>{words.intro}</p>
          {ways.length > 1 && <WayPick desk={desk} ways={ways} at={at} onPick={setAt} />}
          {!known ? (
            <p class="hint">{words.coming}</p>
          ) : !picked ? (
            <p>{words.none}</p>
          ) : (
            <form
              class="drill-pick"
              onSubmit={(event) => {
                event.preventDefault()
                if (live && events) void desk.send({ type: 'drill', choices: choicesOf(events), turn: picked.turn })
              }}
            >
              <label class="field">
                <span>{words.pick}</span>
                <select value={picked.turn} onChange={({ currentTarget }) => setTurn(Number(currentTarget.value))}>
                  {known.drills.map((drill) => (
                    <option key={drill.turn} value={drill.turn}>
                      {option(drill)}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit" class="button strong" aria-disabled={!live}>
                {words.send}
              </button>
            </form>
          )}
        </>
      )}
    </section>
  )
}

type Known = NonNullable<ReturnType<typeof drillsOn>>

/** The turns of a way that can be tried again. */
function drillsOn({ open, view: { session } }: HostDesk, events: ClassWay['events'] | undefined, readings: Readings) {
  const reading = events && readings.of(events)
  if (!events || !reading) return undefined
  const { given = {}, seed = 1 } = session.head ?? {}
  const { beats } = open.story.narrate({ given, seed, events })
  const path = { manifest: open.klass.manifest, beats, events }
  return { path, reading, drills: drillsOf(path, reading, turnLooks(path, reading)), words: turnWords({ path }) }
}

/** How many have found a better choice, and what was tried. */
function Stands({ desk, known: { path, reading, drills } }: { desk: HostDesk; known: Known }) {
  const { session } = desk.view
  const drill = session.drills[0]
  if (!drill) return null
  const axes = drills.find(({ turn }) => turn === drill.turn)?.axes ?? []
  const { found, tried, choices } = drillStands(session, drill, path, reading, axes)
  const textOf = (id: string) => path.beats[drill.turn]?.choices.find((choice) => choice.id === id)?.text ?? id
  const answers = { ...words, 'not-yet': words.notYet }
  return (
    <>
      <p role="status" class="drill-stands">
        {words.stands(found, tried, seatsIn(session).length)}
      </p>
      {choices.length > 0 && (
        <ul class="plain-list">
          {choices.map(({ choice, count, answer }) => (
            <li key={choice}>
              {textOf(choice)} · {words.tried.toLowerCase()} {count} · {answers[answer]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
