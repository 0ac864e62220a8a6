import type { Round, Session } from '../../classroom/session.ts'
import type { Cell } from '../../core/look/csv.ts'
import { steps } from '../../core/picture/picture.ts'
import { statementIds, statements } from '../../core/picture/statement.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { type Distribution, distributionIn } from '../link/distribution.ts'

const words = classDebrief.picture
const rounds = ['before', 'after'] as const

/** The rounds in which somebody answered, with how many gave each answer: whose it was is not in them. */
export const picturesIn = (session: Session): { readonly round: Round; readonly counts: Distribution }[] =>
  rounds.flatMap((round) => {
    const counts = distributionIn(session, round)
    return counts ? [{ round, counts }] : []
  })

/** The first picture as a table under a row of names: a row for each statement and round, a column for each of the six answers. */
export function pictureTable(session: Session): Cell[][] {
  const there = picturesIn(session)
  const rows = statementIds.flatMap((id) =>
    there.map(({ round, counts }): Cell[] => [statements[id].says, words.rounds[round], ...counts[id]]),
  )
  return [[words.statement, words.round, ...steps.map(words.answer)], ...rows]
}
