import type { Manifest } from '../manifest/manifest.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { BeatFacts } from '../score/careful.ts'
import type { StoryGraph } from './storyGraph.ts'
import { walk } from './walk.ts'

/** Beat by beat, what a path shows, as the graph knows it; the part lasts until another is set. */
export function beatFacts(
  graph: StoryGraph,
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  events: readonly PlayInput[],
): BeatFacts[] {
  let part: BeatFacts['part'] = 'encounter'
  return walk(graph, manifest, given, events).map(({ shows }) => {
    const showing = graph.showings[shows]
    part = showing?.part ?? part
    return { cues: showing?.cues ?? [], part }
  })
}
