import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeGraph } from '../../src/core/graph/codec.ts'
import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { provedGraphs } from '../../src/proof/ship/provedGraphs.ts'

/** The graphs that the build keeps: what it or another test has proved is not proved again. */
export const shippedGraphs = provedGraphs(fileURLToPath(new URL('../../build/graphs', import.meta.url)), console.error)

/** A scenario of `stories/` with its graph. For a fixture, `provedGraph` is quicker. */
export async function shippedGraph(id: string): Promise<{ compiled: CompiledStory; graph: StoryGraph }> {
  const compiled = compileStory(join(storiesFolder, id))
  return { compiled, graph: decodeGraph(await shippedGraphs.bytesOf(compiled)) }
}
