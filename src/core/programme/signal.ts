import type { Share } from './caseRecord.ts'

/** Signal detection over a handful of encounters; source T23. Shown pooled, with what it means, and never to rank anybody. */
export interface Signal {
  /** How far apart the two kinds were told: 0 is chance. */
  readonly dPrime: number
  /** Below 0: ready to see it. Above 0: slow to. */
  readonly criterion: number
}

/** There is none below so many encounters of each kind: it would be noise. */
export const fewestOfAKind = 2
export const fewest = 6

/** d' and criterion, log-linear corrected: (hits + 0.5) / (signals + 1). Undefined where there are too few. */
export function signalOf(hits: Share, falseAlarms: Share): Signal | undefined {
  if (Math.min(hits.of, falseAlarms.of) < fewestOfAKind || hits.of + falseAlarms.of < fewest) return undefined
  const rate = ({ of, are }: Share) => (are + 0.5) / (of + 1)
  const [hit, alarm] = [normalQuantile(rate(hits)), normalQuantile(rate(falseAlarms))]
  return { dPrime: hit - alarm, criterion: -(hit + alarm) / 2 }
}

/**
 * The z at which the standard normal distribution reaches this share: Acklam's rational approximation, within 1.15e-9 of z.
 *
 * @param share between 0 and 1, both excluded
 */
export function normalQuantile(share: number): number {
  if (share < edge) return tail(Math.sqrt(-2 * Math.log(share)))
  if (share > 1 - edge) return -tail(Math.sqrt(-2 * Math.log(1 - share)))
  const middle = share - 0.5
  const square = middle * middle
  return (middle * polynomial(a, square)) / (polynomial(b, square) * square + 1)
}

const edge = 0.02425
const tail = (root: number) => polynomial(c, root) / (polynomial(d, root) * root + 1)
const polynomial = (factors: readonly number[], at: number) => factors.reduce((sum, factor) => sum * at + factor, 0)

const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
