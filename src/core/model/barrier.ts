import type { Steps } from '../catalogue/approach.ts'
import type { Barriers } from '../manifest/cast.ts'

export const barrierNames = ['fear', 'dependence', 'mistrust'] as const
export type BarrierName = (typeof barrierNames)[number]
export const highestBarrier = 6
/** How far mistrust can fall in one contact, in steps. A teaching device; "never fully restored in one contact" (8.5). */
export const mistrustFall = 2

/** 0 closed, 1 guarded, 2 talks, 3 open. */
export type Willingness = 0 | 1 | 2 | 3
export const willingnessBands = ['closed', 'guarded', 'talks', 'open'] as const

/** Set by the highest barrier, not by the average: kindness does not answer a threat to a family. */
export function willingness({ fear, dependence, mistrust }: Barriers): Willingness {
  const highest = Math.max(fear, dependence, mistrust)
  if (highest <= 1) return 3
  if (highest <= 3) return 2
  return highest <= 4 ? 1 : 0
}

/** Applies steps; each barrier stays in 0 to 6, and mistrust not below its floor. */
export function step(barriers: Barriers, [fear, dependence, mistrust]: Steps, mistrustFloor: number): Barriers {
  return {
    fear: clamp(barriers.fear + fear, 0),
    dependence: clamp(barriers.dependence + dependence, 0),
    mistrust: clamp(barriers.mistrust + mistrust, mistrustFloor),
  }
}

const clamp = (value: number, floor: number) => Math.max(floor, Math.min(highestBarrier, value))
