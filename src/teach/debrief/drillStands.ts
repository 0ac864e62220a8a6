import { type Drill, type Session, seatsIn } from '../../classroom/session.ts'
import type { Axis } from '../../core/catalogue/axis.ts'
import type { Reading } from '../../core/look/reading.ts'
import { type Answer, answerTo } from '../../core/look/retry.ts'
import type { Path } from '../../core/score/path.ts'

/** How far a class has come with a turn tried again. */
export interface DrillStands {
  readonly tried: number
  /** Seats that have tried something that is accepted on one of the axes that are drilled there. */
  readonly found: number
  /** By choice tried, how many seats tried it, and what it comes to. */
  readonly choices: readonly { readonly choice: string; readonly count: number; readonly answer: Answer }[]
}

export function drillStands(
  session: Session,
  { turn, tries }: Drill,
  path: Path,
  reading: Reading,
  axes: readonly Axis[],
): DrillStands {
  const seats = seatsIn(session).flatMap(({ seat }) => {
    const tried = tries.get(seat)
    return tried ? [new Set(tried)] : []
  })
  const answerOf = (choice: string): Answer => {
    const answers = axes.map((axis) => answerTo(path, reading, turn, axis, choice))
    return answers.find((answer) => answer === 'accepted') ?? answers[0] ?? 'not-yet'
  }
  const offered = reading.turns[turn]?.offers.map(({ choice }) => choice) ?? []
  return {
    tried: seats.length,
    found: seats.filter((tried) => [...tried].some((choice) => answerOf(choice) === 'accepted')).length,
    choices: offered
      .map((choice) => ({ choice, count: seats.filter((tried) => tried.has(choice)).length, answer: answerOf(choice) }))
      .filter(({ count }) => count > 0),
  }
}
