import { join } from 'node:path'
import { compileStory } from '../ink/compile/compileStory.ts'
import { type ExploreOptions, explore } from '../proof/explore.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { scenarioInputs } from '../proof/scenarioInputs.ts'

/** Proves a scenario: its story graph, from every combination of given values. */
export function proveScenario(stories: string, id: string, options: ExploreOptions): Proof {
  const started = performance.now()
  const compiled = compileStory(join(stories, id))
  const idOf = (target: string) => compiled.ids[target] ?? target
  const graph = explore(compiled.ink, { ...options, ...scenarioInputs(compiled.manifest) })
  return proofOf(
    graph,
    {
      story: id,
      where: (place) => place,
      choice: (_place, target) => idOf(target),
      path: ({ choices }) => choices.map(({ offer }) => idOf(offer.target)),
    },
    performance.now() - started,
  )
}
