import type { StoryGraph } from './storyGraph.ts'
import { byNode, type Ways } from './ways.ts'

/** How often each ending comes about where every choice is made by chance, and so is the assessment: exact shares, summing to 1. */
export function endingShares(graph: StoryGraph, ways: Ways): Record<string, number> {
  const { nodes, steps } = ways
  const chance = new Float64Array(nodes.length)
  const add = (step: number, before: number) => {
    const to = steps.to[step] as number
    chance[to] = (chance[to] as number) + before * (steps.chance[step] as number)
  }
  for (let step = 0; (steps.from[step] ?? 0) < 0; step++) add(step, 1)
  const shares: Record<string, number> = {}
  for (const { state, first, last } of byNode(ways)) {
    const here = chance[state] as number
    for (let step = first; step < last; step++) add(step, here)
    const ending = graph.nodes[nodes[state] as number]?.ending
    if (ending !== undefined) shares[ending] = (shares[ending] ?? 0) + here
  }
  return shares
}
