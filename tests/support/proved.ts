import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { explore } from '../../src/proof/explore.ts'
import { scenarioInputs } from '../../src/proof/scenarioInputs.ts'
import { storyGraphOf } from '../../src/proof/storyGraph.ts'

/** The story graph of a compiled story. Keep what it returns: a long scenario takes seconds. */
export const provedGraph = (compiled: CompiledStory): StoryGraph =>
  storyGraphOf(explore(compiled.ink, { seed: 1, ...scenarioInputs(compiled.manifest) }), compiled)
