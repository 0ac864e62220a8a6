import type { Axis } from '../../core/catalogue/axis.ts'
import type { Point } from '../../core/look/opening.ts'
import type { Finding } from '../../core/score/finding.ts'
import type { Look, LookValues } from '../look.ts'

export interface OpeningPoint {
  readonly at: { readonly turn: number; readonly axis: Axis }
  /** Why it is named, each in a sentence; never what would have been better. */
  readonly whys: readonly string[]
}

/** What to open on: by what each choice left in reach or, without values, by the findings alone. */
export function openingPoints(look: Look, values: LookValues): { cost?: OpeningPoint; well?: OpeningPoint } {
  if (values.at === 'coming') return {}
  if (values.at === 'none') return byFindings(look.score.findings)
  const { cost, well } = values.opening
  const described = ({ turn, axis }: Point): OpeningPoint => {
    const reasons = values.looks.find((one) => one.turn === turn)?.byAxis[axis].reasons ?? []
    const did = reasons.filter(({ kind }) => kind === 'did').map(({ finding }) => finding.why)
    return { at: { turn, axis }, whys: [...new Set(did)] }
  }
  return { ...(cost && { cost: described(cost) }), ...(well && { well: described(well) }) }
}

function byFindings(findings: readonly Finding[]): { cost?: OpeningPoint; well?: OpeningPoint } {
  const choices = findings.filter(({ axis, rule }) => axis !== 'recognition' && !/^(door|report):/.test(rule))
  const point = ({ turn, axis, why }: Finding): OpeningPoint => ({ at: { turn, axis }, whys: [why] })
  const [least] = [...choices].sort((left, right) => left.points - right.points)
  const [most] = [...choices].sort((left, right) => right.points - left.points)
  return {
    ...(least && least.points < 0 && { cost: point(least) }),
    ...(most && most.points > 0 && { well: point(most) }),
  }
}
