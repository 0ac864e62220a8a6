/** Gets how far a motion has come, eased, 0 to 1. */
type Apply = (share: number) => void

interface Run {
  readonly key: string
  /** Milliseconds. `from` is set at the first frame, so that a slow start eats nothing of the motion. */
  from: number | undefined
  readonly length: number
  readonly apply: Apply
  readonly end: (() => void) | undefined
}

const eased = (share: number): number => 1 - (1 - share) ** 3

/** Everything that moves. One motion a key: a new one takes the old one's place, whose end comes first. */
export class Motion {
  still: boolean
  readonly #runs = new Map<string, Run>()
  readonly #wake: () => void

  constructor(still: boolean, wake: () => void) {
    this.still = still
    this.#wake = wake
  }

  get active(): boolean {
    return this.#runs.size > 0
  }

  /** `length` in milliseconds. Of no length, or under reduced motion, it is at its end at once. */
  run(key: string, length: number, apply: Apply, end?: () => void): void {
    this.stop(key)
    if (this.still || length <= 0) {
      apply(1)
      end?.()
    } else {
      apply(0)
      this.#runs.set(key, { key, from: undefined, length, apply, end })
    }
    this.#wake()
  }

  /** Ends a motion where it is: what was to come at its end still comes. */
  stop(key: string): void {
    const run = this.#runs.get(key)
    this.#runs.delete(key)
    run?.end?.()
  }

  /** Brings everything to its end. */
  finish(): void {
    for (const run of [...this.#runs.values()]) {
      run.apply(1)
      this.stop(run.key)
    }
  }

  /** `now` in milliseconds. */
  step(now: number): void {
    for (const run of [...this.#runs.values()]) {
      run.from ??= now
      const share = Math.min(1, (now - run.from) / run.length)
      run.apply(eased(share))
      if (share === 1) this.stop(run.key)
    }
  }
}

export const between = (from: number, to: number, share: number): number => from + (to - from) * share
