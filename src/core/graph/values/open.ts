import type { Product } from './product.ts'

/** By state, the endings that some way from it still comes to, as bits in the order of these names. */
export function endingsOpen(product: Product, names: readonly string[]): Int32Array {
  const { states, first, targets, nodes, machine } = product
  const open = new Int32Array(states)
  for (let state = states - 1; state >= 0; state--) {
    const ending = machine.graph.nodes[nodes[state] as number]?.ending
    let bits = ending === undefined ? 0 : 1 << names.indexOf(ending)
    for (let transition = first[state] as number; transition < (first[state + 1] as number); transition++)
      bits |= open[targets[transition] as number] as number
    open[state] = bits
  }
  return open
}

/** By state, the persons whose door some way from it still leaves open, as bits in the order of the machine's. */
export function doorsOpen({ states, first, targets, doors }: Product): Int32Array {
  const open = new Int32Array(states)
  for (let state = states - 1; state >= 0; state--) {
    let bits = 0
    for (let transition = first[state] as number; transition < (first[state + 1] as number); transition++)
      bits |= (doors[transition] as number) | (open[targets[transition] as number] as number)
    open[state] = bits
  }
  return open
}
