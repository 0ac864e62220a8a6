import type { Round, Session } from '../../classroom/session.ts'
import { seatsIn } from '../../classroom/session.ts'
import { type Step, steps } from '../../core/picture/picture.ts'
import { type StatementId, statementIds } from '../../core/picture/statement.ts'

/** By statement, how many seats gave each of the six answers. */
export type Distribution = Record<StatementId, number[]>

/** How a class stands to the twelve statements; undefined where nobody answered in that round. Removed seats do not count. */
export function distributionIn(session: Session, round: Round): Distribution | undefined {
  const answered = seatsIn(session).flatMap(({ seat }) => {
    const answers = session.pictures.get(seat)?.[round]
    return answers ? [answers] : []
  })
  if (answered.length === 0) return undefined
  return Object.fromEntries(
    statementIds.map((statement) => [statement, steps.map((step) => countOf(answered, statement, step))]),
  ) as Distribution
}

const countOf = (answered: readonly Readonly<Record<string, number>>[], statement: StatementId, step: Step) =>
  answered.filter((answers) => answers[statement] === step).length

/** Seats that answered in a round. */
export const answeredIn = (session: Session, round: Round): number =>
  seatsIn(session).filter(({ seat }) => session.pictures.get(seat)?.[round] !== undefined).length
