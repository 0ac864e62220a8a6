import type { Barriers } from '../manifest/cast.ts'

/** Where a person stands with the player. A teaching device, not a measurement. */
export interface Standing {
  readonly barriers: Barriers
  /** Mistrust falls no lower in this encounter. */
  readonly mistrustFloor: number
}

export interface ModelState {
  /** Only people whose cast entry has barriers. */
  readonly people: Readonly<Record<string, Standing>>
  readonly clock: string
  /** Story minutes until the clock runs out; 0 when it has. */
  readonly minutesLeft: number
}
