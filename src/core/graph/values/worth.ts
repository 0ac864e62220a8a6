/** Points as the best, the worst and an average player would have them. */
export interface Worth {
  readonly best: number
  readonly worst: number
  /** In the mean. */
  readonly chance: number
}

export const nothing: Worth = { best: 0, worst: 0, chance: 0 }

/** The same for everybody. */
export const sure = (points: number): Worth => ({ best: points, worst: points, chance: points })

export const sumOf = (all: readonly Worth[]): Worth =>
  all.reduce(
    (sum, { best, worst, chance }) => ({
      best: sum.best + best,
      worst: sum.worst + worst,
      chance: sum.chance + chance,
    }),
    nothing,
  )

/** One of these, as the player likes; by chance each as often. */
export const anyOf = (all: readonly Worth[]): Worth => ({
  best: Math.max(...all.map(({ best }) => best)),
  worst: Math.min(...all.map(({ worst }) => worst)),
  chance: all.reduce((sum, { chance }) => sum + chance, 0) / all.length,
})
