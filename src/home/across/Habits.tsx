import type { ComponentChildren } from 'preact'
import { approaches } from '../../core/catalogue/approach.ts'
import type { AcrossCases, ApproachUse } from '../../core/programme/acrossCases.ts'
import type { Share } from '../../core/programme/caseRecord.ts'
import { text } from '../../ui/text.ts'

const words = text.across.habits
/** So many of the ways one treats people are named. */
const mostNamed = 5

/** What is noted, missed and left out, and how people are treated, over all encounters. */
export function Habits({ across: { noted, missed, leftOut, approaches: used, pressing } }: { across: AcrossCases }) {
  const gentle = used.filter(({ approach }) => !pressing.some((other) => other.approach === approach))
  const rate = ({ are, of }: Share) => (of === 0 ? 0 : are / of)
  return (
    <section class="across-part" aria-labelledby="habits">
      <h2 id="habits">{words.title}</h2>
      <div class="habit-columns">
        <Habit title={words.noted}>
          {(['indicator', 'contrary', 'distractor'] as const).map((kind) => (
            <p key={kind}>{words.kinds[kind](noted[kind].are, noted[kind].of)}</p>
          ))}
          {rate(noted.contrary) + 0.15 < rate(noted.indicator) && (
            <p>
              <b>{words.fewerContrary}</b>
            </p>
          )}
        </Habit>
        <Habit title={words.missed}>
          {missed.length === 0 && <p>{words.missedNone}</p>}
          {missed.map(({ tray, share }) => (
            <p key={tray}>{words.missedOf(text.common.trays[tray]?.name ?? tray, share.are, share.of)}</p>
          ))}
        </Habit>
        <Habit title={words.leftOut}>
          <p>{leftOut.are === 0 ? words.leftOutNone : words.leftOutOf(leftOut.are, leftOut.of, leftOut.cases)}</p>
        </Habit>
        <Habit title={words.approaches}>
          <Uses uses={gentle.slice(0, mostNamed)} />
        </Habit>
        <Habit title={words.pressing}>
          {pressing.length === 0 ? <p>{words.pressingNone}</p> : <Uses uses={pressing.slice(0, mostNamed)} />}
        </Habit>
      </div>
    </section>
  )
}

const Habit = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section aria-label={title} class="habit">
    <h3>{title}</h3>
    {children}
  </section>
)

const Uses = ({ uses }: { uses: readonly ApproachUse[] }) => (
  <ul>
    {uses.map(({ approach, times }) => (
      <li key={approach}>{words.approach(approaches[approach].why.replace(/\.$/, ''), times)}</li>
    ))}
  </ul>
)
