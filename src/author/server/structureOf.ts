import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { scriptLines } from '../../proof/scriptLines.ts'
import type { Structure } from '../report.ts'

/** What a story is made of; `folder` is read for where each line stands. */
export function structureOf(compiled: CompiledStory, folder: string): Structure {
  const { scenario, cues } = compiled.manifest
  const lines = scriptLines(compiled)
  const places = linePlaces(folder)
  const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, name]) => ({ id, name }))
  return {
    title: scenario.title,
    lines: lines.length,
    words: lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    choices: new Set(Object.values(compiled.ids)).size,
    chapters: named(scenario.chapters),
    endings: named(scenario.endings),
    cues: Object.entries(cues).map(([id, { note }]) => ({
      id,
      note,
      shown: lines
        .filter((line) => line.cues.includes(id))
        .map(({ id: line, text }) => ({ at: places.get(line) ?? line, text })),
    })),
  }
}

/** `file:line` of each line id. */
function linePlaces(folder: string): Map<string, string> {
  const places = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ink')) continue
    for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const id = /#\s*(l\d{4})\b/.exec(line)?.[1]
      if (id) places.set(id, `${file}:${index + 1}`)
    }
  }
  return places
}
