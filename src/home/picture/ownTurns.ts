import { type BearingTurn, bearingTurns } from '../../core/picture/bearing.ts'
import { type StatementId, statementIds } from '../../core/picture/statement.ts'
import { cuesNoted } from '../../core/score/path.ts'
import type { Outside } from '../../play/outside.ts'
import { readCases } from '../readCases.ts'

/** A turn of a play that bears on a statement, with what a reader needs to find it. */
export interface OwnTurn extends BearingTurn {
  readonly playthrough: string
  readonly title: string
}

export type OwnTurns = Partial<Record<StatementId, readonly OwnTurn[]>>

/**
 * By statement, the turns that bear on it, of the first play of each encounter; those at which the player noted it stand first.
 * Never rejects.
 */
export async function ownTurns(outside: Outside): Promise<OwnTurns> {
  const { cases } = await readCases(outside)
  const found = cases.map(({ entry, kept, path }) => {
    const choices = path.events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
    return {
      title: entry.title,
      playthrough: kept.playthrough.id,
      turns: bearingTurns(path.manifest, path.beats, choices, cuesNoted(path)),
    }
  })
  return Object.fromEntries(
    statementIds.map((statement) => [
      statement,
      found
        .flatMap(({ title, playthrough, turns }) =>
          (turns[statement] ?? []).map((turn) => ({ ...turn, title, playthrough })),
        )
        .sort((left, right) => Number(right.noted) - Number(left.noted)),
    ]),
  )
}
