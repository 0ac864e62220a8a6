import type { Product } from './product.ts'

/** By state of a product, what can still come from there: at best, at worst, and in the mean by chance. In points. */
export interface Ahead {
  readonly best: Int16Array
  readonly worst: Int16Array
  readonly chance: Float64Array
}

/** Backward over a product: at an end nothing more comes. */
export function solve({ states, first, targets, best, worst, chance, shares }: Product): Ahead {
  const ahead: Ahead = { best: new Int16Array(states), worst: new Int16Array(states), chance: new Float64Array(states) }
  for (let state = states - 1; state >= 0; state--) {
    const from = first[state] as number
    const to = first[state + 1] as number
    if (from === to) continue
    let most = Number.NEGATIVE_INFINITY
    let least = Number.POSITIVE_INFINITY
    let mean = 0
    for (let transition = from; transition < to; transition++) {
      const target = targets[transition] as number
      most = Math.max(most, (best[transition] as number) + (ahead.best[target] as number))
      least = Math.min(least, (worst[transition] as number) + (ahead.worst[target] as number))
      mean += (shares[transition] as number) * ((chance[transition] as number) + (ahead.chance[target] as number))
    }
    ahead.best[state] = most
    ahead.worst[state] = least
    ahead.chance[state] = mean
  }
  return ahead
}
