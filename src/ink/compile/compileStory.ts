import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { checkChoices, choiceIds } from './checkChoices.ts'
import { checkLines } from './checkLines.ts'
import { checkManifest } from './checkManifest.ts'
import { checkScript } from './checkScript.ts'
import { StoryFaults } from './fault.ts'
import { parseInk } from './parseInk.ts'
import { readManifest } from './readManifest.ts'
import { vocabularyOf } from './vocabulary.ts'

export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Compiles a scenario's folder. Throws StoryFaults with all that is wrong, each at file and line. */
export function compileStory(folder: string): CompiledStory {
  const manifest = readManifest(folder)
  const { parsed, ink } = parseInk(folder, `${basename(folder)}.ink`)
  const vocabulary = vocabularyOf(manifest)
  const ids = choiceIds(parsed)
  const faults = [
    ...checkChoices(parsed, vocabulary),
    ...checkLines(parsed, vocabulary, true),
    ...checkScript(parsed, vocabulary),
    ...checkManifest(manifest, new Set(Object.values(ids))),
  ]
  if (faults.length > 0) throw new StoryFaults(faults)
  const content = { format: 1 as const, scenario: manifest.id, ink, ids, manifest }
  return { ...content, story: hashOf(content) }
}
