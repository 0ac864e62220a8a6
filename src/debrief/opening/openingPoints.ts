import type { Axis } from '../../core/catalogue/axis.ts'
import type { Point } from '../../core/look/opening.ts'
import type { Finding } from '../../core/score/finding.ts'
import { text } from '../../ui/text.ts'
import type { Look, LookValues } from '../look.ts'
import { shareGiven } from '../path/shareGiven.ts'

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
  const { looks, reading } = values
  const lookAt = ({ turn, axis }: Point) => looks.find((one) => one.turn === turn)?.byAxis[axis]
  const described = (point: Point, lost: readonly string[] = []): OpeningPoint => {
    const did = lookAt(point)?.reasons.filter(({ kind }) => kind === 'did') ?? []
    return { at: point, whys: [...new Set(did.map(({ finding }) => finding.why)), ...lost] }
  }
  const lostAt = (point: Point) => {
    const share = shareGiven(lookAt(point)?.regret ?? 0, reading.whole[point.axis].best)
    return text.debrief.opening.lost(text.common.axes[point.axis].name.toLowerCase(), share)
  }
  return { ...(cost && { cost: described(cost, [lostAt(cost)]) }), ...(well && { well: described(well) }) }
}

/** Never the same turn for both: one that cost is not one done well. */
export function byFindings(findings: readonly Finding[]): { cost?: OpeningPoint; well?: OpeningPoint } {
  const choices = findings.filter(({ axis, rule }) => axis !== 'recognition' && !/^(door|report):/.test(rule))
  const point = ({ turn, axis, why }: Finding): OpeningPoint => ({ at: { turn, axis }, whys: [why] })
  const [least] = choices.filter(({ points }) => points < 0).sort((left, right) => left.points - right.points)
  const [most] = choices
    .filter(({ turn, points }) => points > 0 && turn !== least?.turn)
    .sort((left, right) => right.points - left.points)
  return { ...(least && { cost: point(least) }), ...(most && { well: point(most) }) }
}
