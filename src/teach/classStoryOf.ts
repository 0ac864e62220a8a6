import { type ClassStory, classStory } from '../classroom/storyWalk.ts'
import { decodeGraph } from '../core/graph/codec.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import type { OpenStory, Outside } from '../play/outside.ts'

/** A story as a class plays it: what tells it, and its graph, on which everyone's place is known. */
export interface OpenClassStory {
  readonly story: OpenStory
  readonly klass: ClassStory
  /** Where the graph is. */
  readonly graph: string
}

/** Fetches story and graph of a scenario. Rejects where one of them cannot be had. */
export async function classStoryOf(entry: ScenarioEntry, { openStory }: Outside): Promise<OpenClassStory> {
  const { graph } = entry
  if (graph === undefined) throw new Error(`${entry.id}: no story graph`)
  const [story, response] = await Promise.all([openStory(entry), fetch(graph)])
  if (!response.ok) throw new Error(`${graph}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { story, graph, klass: classStory(story.compiled.manifest, decodeGraph(bytes)) }
}
