import { mapOf } from '../../core/graph/map/mapOf.ts'
import type { StoryGraph } from '../../core/graph/storyGraph.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { scriptLines } from '../scriptLines.ts'
import { mapSvg } from './mapSvg.ts'
import { mapWords } from './mapWords.ts'

/** The map of a scenario as an SVG, for its docs and for its author. It shows the whole story, endings too. */
export function mapPicture(graph: StoryGraph, compiled: CompiledStory): string {
  const map = mapOf(graph, compiled.manifest)
  const lines = new Map(scriptLines(compiled).map(({ id, text }) => [id, text]))
  return mapSvg(map, mapWords(compiled, map, lines))
}
