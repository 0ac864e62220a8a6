/** Two clocks: one that people read and that may be set, and one that only goes on. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since some moment; never goes back. */
  tick(): number
}

export const systemClock: Clock = { now: () => Date.now(), tick: () => performance.now() }
