import { sizeOf } from '../../core/look/margins.ts'

/**
 * Points given up, in per cent of the axis's best: whole, or with one decimal where a whole number would stand on the other
 * side of a line between two marks.
 */
export function shareGiven(regret: number, best: number): number {
  const share = (100 * regret) / Math.max(1, best)
  const whole = Math.round(share)
  if (sizeOf(whole, 100) === sizeOf(regret, best)) return whole
  return (whole < share ? Math.ceil(share * 10) : Math.floor(share * 10)) / 10
}
