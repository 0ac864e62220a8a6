import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledStory } from '../core/story/compiled.ts'
import type { Explored } from '../proof/explored.ts'
import { mapPicture } from '../proof/map/mapPicture.ts'
import { storyGraphOf } from '../proof/storyGraph.ts'

/** Writes the map of an explored story as `<folder>/<id>.svg`. A story that is not closed, or has errors, has none. */
export function writeMap(folder: string, explored: Explored, compiled: CompiledStory): void {
  if (!explored.closed || explored.nodes.some(({ kind }) => kind === 'error')) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${compiled.scenario}.svg`), mapPicture(storyGraphOf(explored, compiled), compiled))
}
