import type { Manifest } from '../manifest/manifest.ts'
import type { StoryGraph } from './storyGraph.ts'
import { byNode, pathOfStep, type Way, type Ways } from './ways.ts'

export interface LongestPath extends Way {
  /** Words shown on it, from the first line to the last; not those of the choices. */
  readonly words: number
}

/** The path on which most is shown. */
export function longestPath(graph: StoryGraph, ways: Ways, manifest: Manifest): LongestPath {
  const { nodes, steps } = ways
  const words = new Float64Array(nodes.length).fill(-1)
  const foundBy = [...ways.foundBy]
  const shown = (step: number) => graph.showings[steps.shows[step] as number]?.words ?? 0
  const arrive = (step: number, before: number) => {
    const to = steps.to[step] as number
    if (before + shown(step) <= (words[to] as number)) return
    words[to] = before + shown(step)
    foundBy[to] = step
  }
  for (let step = 0; (steps.from[step] ?? 0) < 0; step++) arrive(step, 0)
  for (const { state, first, last } of byNode(ways)) {
    for (let step = first; step < last; step++) arrive(step, words[state] as number)
  }
  const most = words.reduce((best, count, state) => (count > (words[best] as number) ? state : best), 0)
  const last = foundBy[most] as number
  return { ...pathOfStep(graph, { ...ways, foundBy }, last, manifest), words: words[most] as number }
}
