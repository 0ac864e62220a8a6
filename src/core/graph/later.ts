import type { StoryGraph } from './storyGraph.ts'

/** By node, whether some way from it offers such a choice. */
export function laterChoices({ nodes, choices }: StoryGraph, such: (choice: number) => boolean): Uint8Array {
  const wanted = choices.map((_, choice) => such(choice))
  const later = new Uint8Array(nodes.length)
  for (let node = nodes.length - 1; node >= 0; node--)
    later[node] = Number(
      nodes[node]?.offers.some(({ choice, edges }) => wanted[choice] || edges.some(({ to }) => later[to] === 1)),
    )
  return later
}
