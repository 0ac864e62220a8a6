import type { GraphInput, StoryGraph } from './storyGraph.ts'

/**
 * By node, the inputs that a step from it or from any later node may look at: bit by bit, the input of that number. A choice
 * that starts a clock does away with what the one before had left.
 */
export function liveInputs({ nodes, inputs, choices }: StoryGraph): Uint32Array {
  const late = bitOf(inputs, ({ kind }) => kind === 'late')
  const live = new Uint32Array(nodes.length)
  for (let node = nodes.length - 1; node >= 0; node--) {
    let bits = 0
    for (const { choice, edges } of nodes[node]?.offers ?? []) {
      const setsClock = choices[choice]?.deed.clock !== undefined
      for (const { when, to } of edges) {
        const later = (live[to] as number) & (setsClock ? ~late : -1)
        const looked = when.reduce((sum, [input]) => sum | (1 << input), 0)
        bits |= later | (setsClock ? looked & ~late : looked)
      }
    }
    live[node] = bits
  }
  return live
}

export const bitOf = (inputs: readonly GraphInput[], is: (input: GraphInput) => boolean): number =>
  inputs.reduce((bits, input, number) => (is(input) ? bits | (1 << number) : bits), 0)
