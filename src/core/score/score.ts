import { type Axis, axes } from '../catalogue/axis.ts'
import type { ScreenOutId } from '../catalogue/screenOut.ts'
import { type Calibration, calibrationOf } from './calibration.ts'
import { screenOutsOf } from './conduct.ts'
import { cooperationFindings } from './cooperation.ts'
import type { Finding } from './finding.ts'
import type { Path } from './path.ts'
import { recognitionFindings } from './recognition.ts'
import { wordingFindings } from './wording.ts'
import { worldFindings } from './world.ts'

export interface AxisScore {
  readonly points: number
  /** The best that one path can reach, from the proof; null where there is none. */
  readonly best: number | null
  /** What uniform chance comes to in the mean, in points, from the proof; null where there is none. */
  readonly chance: number | null
}

/** A list of reasons, and their sums on four axes that are never added up. */
export type Score = Readonly<Record<Axis, AxisScore>> & {
  readonly screenOuts: readonly ScreenOutId[]
  readonly calibration: Calibration
  readonly findings: readonly Finding[]
}

export function scoreOf(path: Path): Score {
  const findings = [
    ...recognitionFindings(path),
    ...cooperationFindings(path),
    ...worldFindings(path),
    ...wordingFindings(path),
  ].sort((left, right) => left.turn - right.turn)
  const sums = Object.fromEntries(
    axes.map((axis) => [axis, { points: pointsOn(axis, findings), best: null, chance: null }]),
  ) as Record<Axis, AxisScore>
  return {
    ...sums,
    screenOuts: screenOutsOf(path).map(({ id }) => id),
    calibration: calibrationOf(path.manifest, path.events),
    findings,
  }
}

const pointsOn = (axis: Axis, findings: readonly Finding[]) =>
  findings.reduce((sum, finding) => (finding.axis === axis ? sum + finding.points : sum), 0)

/** The same score with what whole paths can come to, by axis, from the proof. */
export const withBests = (
  score: Score,
  whole: Readonly<Record<Axis, { readonly best: number; readonly chance: number }>>,
): Score => ({
  ...score,
  ...(Object.fromEntries(
    axes.map((axis) => {
      const { best, chance } = whole[axis]
      return [axis, { points: score[axis].points, best, chance: Math.round(chance * 1000) / 1000 }]
    }),
  ) as Record<Axis, AxisScore>),
})
