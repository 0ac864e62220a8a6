import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { explore } from '../../src/proof/explore.ts'
import { scenarioInputs } from '../../src/proof/scenarioInputs.ts'
import { storyGraphOf } from '../../src/proof/storyGraph.ts'

/** The story graph of a compiled fixture, proved here and now. For a scenario that ships take `shippedGraph`. */
export const provedGraph = (compiled: CompiledStory): StoryGraph =>
  storyGraphOf(explore(compiled.ink, { seed: 1, ...scenarioInputs(compiled.manifest) }), compiled)
