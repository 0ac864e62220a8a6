import type { Cue } from '../manifest/cue.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import type { Beat } from '../story/beat.ts'
import { type Statement, type StatementId, statementIds, statements } from './statement.ts'

/** A turn of one's own that bears on a statement. */
export interface BearingTurn {
  readonly turn: number
  /** What was shown or done there, as a reader finds it: lines, or the words of the choice. Not empty. */
  readonly shown: readonly string[]
  /** The player noted some of it. */
  readonly noted: boolean
}

/**
 * By statement, the turns of a play that bear on it: where a cue was first shown that says so (`bears`) or stands for one of the
 * statement's indicators, or a choice was made with one of its events. In order of the play.
 *
 * @param choices ids of the choices made, by turn
 * @param noted ids of the cues noted
 */
export function bearingTurns(
  { cues }: Pick<Manifest, 'cues'>,
  beats: readonly Beat[],
  choices: readonly string[],
  noted: ReadonlySet<string>,
): Partial<Record<StatementId, readonly BearingTurn[]>> {
  const found: Partial<Record<StatementId, BearingTurn[]>> = {}
  const add = (statement: StatementId, turn: number, text: string, isNoted: boolean) => {
    const before = found[statement] ?? []
    const here = before.find((other) => other.turn === turn)
    // A line may show several cues that bear on it.
    const shown = [...new Set([...(here?.shown ?? []), text])]
    const now = { turn, shown, noted: isNoted || (here?.noted ?? false) }
    found[statement] = [...before.filter((other) => other !== here), now]
  }
  const met = new Set<string>()
  for (const [turn, beat] of beats.entries()) {
    const chosen = beat.choices.find(({ id }) => id === choices[turn])
    for (const line of beat.lines)
      for (const cue of line.cues) {
        if (met.has(cue)) continue
        met.add(cue)
        const known = own(cues, cue)
        if (!known) continue
        for (const statement of statementIds)
          if (cueBears(known, statement)) add(statement, turn, line.text, noted.has(cue))
      }
    if (!chosen) continue
    for (const statement of statementIds) {
      const { events = [] }: Statement = statements[statement]
      if (chosen.deed.events.some((event) => events.includes(event))) add(statement, turn, chosen.text, false)
    }
  }
  return found
}

function cueBears({ bears = [], indicators = [] }: Cue, statement: StatementId): boolean {
  const { indicators: asked = [] }: Statement = statements[statement]
  return bears.includes(statement) || indicators.some((indicator) => asked.includes(indicator))
}
