import { encodeGraph } from '../../core/graph/codec.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { explore } from '../explore.ts'
import { scenarioInputs } from '../scenarioInputs.ts'
import { storyGraphOf } from '../storyGraph.ts'

/**
 * A program of its own, since proving takes seconds: is sent a compiled story, answers with its graph or with what is wrong,
 * and ends. It looks now and then whether somebody still waits.
 */
export type Proved = { readonly bytes: Uint8Array } | { readonly wrong: string }

const mostStates = 300_000
const parent = process.ppid

process.once('message', (story: CompiledStory) => {
  process.send?.(prove(story), () => process.disconnect())
})

function prove(story: CompiledStory): Proved {
  try {
    const explored = explore(story.ink, {
      seed: 1,
      ...scenarioInputs(story.manifest),
      states: mostStates,
      stop: () => (process.ppid === parent ? undefined : process.exit(1)),
    })
    return { bytes: encodeGraph(storyGraphOf(explored, story)) }
  } catch (error) {
    return { wrong: (error as Error).message }
  }
}
