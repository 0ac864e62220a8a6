/**
 * What a choice gave up, in per cent of its axis's best, and what that is called. Ours (grade D), published on the debrief's
 * page, and part of the rules' hash.
 */
export const margins = {
  /** Up to here a choice is as good as the best: several can be. Also what a new try must come within. */
  sound: 4,
  /** From here on it cost much; between the two a chance was missed. */
  costly: 12,
} as const

export type Size = 'sound' | 'missed' | 'costly'

/** The size of a regret. */
export function sizeOf(regret: number, best: number): Size {
  const share = best > 0 ? (100 * regret) / best : 0
  if (share <= margins.sound) return 'sound'
  return share < margins.costly ? 'missed' : 'costly'
}
