import { turnsOfFindings, turnsThatMattered } from '../../core/look/turnsThatMattered.ts'
import type { Look, LookValues } from '../look.ts'

/** Turns at which to ask what one was thinking; undefined while that is being worked out. */
export function askedTurns({ score }: Pick<Look, 'score'>, values: LookValues): readonly number[] | undefined {
  if (values.at === 'coming') return undefined
  return values.at === 'here' ? turnsThatMattered(values.reading, values.opening) : turnsOfFindings(score.findings)
}
