import type { StoryGraph } from './storyGraph.ts'

export interface EndingsAhead {
  /** All endings of the story, in the order of their nodes. */
  readonly endings: readonly string[]
  /** Those that some edges from a node lead to; its own, at an end. */
  of(node: number): string[]
}

/**
 * By node, the endings that edges lead to whatever bands, clock and assessment may be: no ending beyond these can come,
 * and some of these may not, once it is known how people stand. A set of bits a node.
 */
export function endingsAhead({ nodes }: StoryGraph): EndingsAhead {
  const endings = [...new Set(nodes.flatMap(({ ending }) => ending ?? []))]
  const numbers = new Map(endings.map((ending, number) => [ending, number]))
  const words = Math.ceil(endings.length / 32)
  const ahead = new Uint32Array(nodes.length * words)
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { ending, offers = [] } = nodes[node] ?? {}
    const own = ending === undefined ? undefined : numbers.get(ending)
    if (own !== undefined) ahead[node * words + (own >>> 5)] = 1 << (own & 31)
    for (const { edges } of offers) {
      for (const { to } of edges) {
        for (let word = 0; word < words; word++)
          ahead[node * words + word] = (ahead[node * words + word] as number) | (ahead[to * words + word] as number)
      }
    }
  }
  return {
    endings,
    of: (node) =>
      endings.filter((_, number) => (((ahead[node * words + (number >>> 5)] as number) >>> (number & 31)) & 1) === 1),
  }
}
