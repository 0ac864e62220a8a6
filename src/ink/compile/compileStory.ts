import { basename } from 'node:path'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { checkChoices, choiceIds } from './checkChoices.ts'
import { checkLines } from './checkLines.ts'
import { checkManifest } from './checkManifest.ts'
import { checkScript } from './checkScript.ts'
import { type Fault, StoryFaults } from './fault.ts'
import { hashOf } from './hashOf.ts'
import { parseInk } from './parseInk.ts'
import { readManifest } from './readManifest.ts'
import { vocabularyOf } from './vocabulary.ts'
import { yamlLine } from './yamlFile.ts'

/** Compiles a scenario's folder. Throws StoryFaults with all that is wrong, each at file and line. */
export function compileStory(folder: string): CompiledStory {
  const unreadable: Fault[] = []
  const manifest = attempt(unreadable, () => readManifest(folder))
  const root = `${basename(folder)}.ink`
  const script = attempt(unreadable, () => parseInk(folder, root))
  if (!manifest || !script) throw new StoryFaults(unreadable)
  const { parsed, ink, warnings } = script
  const vocabulary = vocabularyOf(manifest)
  const ids = choiceIds(parsed)
  const faults = [
    ...warnings,
    ...checkChoices(parsed, vocabulary),
    ...checkLines(parsed, vocabulary),
    ...checkScript(parsed, vocabulary, root),
    ...checkManifest(manifest, new Set(Object.values(ids)), (file, keys) => yamlLine(folder, file, keys)),
  ]
  if (faults.length > 0) throw new StoryFaults(faults)
  const content = { format: 1 as const, scenario: manifest.id, ink, ids, manifest }
  return { ...content, story: hashOf(content) }
}

/** What was read, or nothing and its faults put to the others. */
function attempt<Read>(faults: Fault[], read: () => Read): Read | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof StoryFaults)) throw error
    faults.push(...error.faults)
    return undefined
  }
}
