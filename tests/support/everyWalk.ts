import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import { firstStandpoint, nextStandpoint, type Standpoint } from '../../src/core/graph/walk.ts'
import type { Manifest } from '../../src/core/manifest/manifest.ts'

/** A way through a story graph, from the first beat to the last. */
export interface Walk {
  readonly choices: readonly string[]
  readonly standpoints: readonly Standpoint[]
  /** Under uniform choices and a uniform assessment. */
  readonly chance: number
}

/** Every walk from the first beat to an end, one by one, with every assessment on the board. For small stories. */
export function everyWalk(graph: StoryGraph, manifest: Manifest): Walk[] {
  const { categories } = manifest.scenario
  const go = (standpoints: readonly Standpoint[], choices: readonly string[], chance: number): Walk[] => {
    const at = standpoints.at(-1) as Standpoint
    const { offers = [] } = graph.nodes[at.node] ?? {}
    if (offers.length === 0) return [{ choices, standpoints, chance }]
    const assessed = graph.showings[at.shows]?.part === 'board' ? categories : [at.assessed]
    return assessed.flatMap((category) =>
      offers.flatMap(({ choice }) => {
        const id = graph.choices[choice]?.id ?? ''
        const next = nextStandpoint(graph, manifest, at, id, category)
        return next ? go([...standpoints, next], [...choices, id], chance / offers.length / assessed.length) : []
      }),
    )
  }
  const first = firstStandpoint(graph, manifest, {})
  return first ? go([first], [], 1) : []
}
