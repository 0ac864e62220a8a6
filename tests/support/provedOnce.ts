import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { provedGraph } from './proved.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const kept = join(root, 'build/test/graphs')
/** All that the story graph of a compiled story depends on. */
const makers = ['src/ink', 'src/proof', 'src/core/graph', 'src/core/story']

/** The story graph of a shipped scenario, proved anew only when it, or what makes it, has changed. */
export function provedOnce(compiled: CompiledStory): StoryGraph {
  const file = join(kept, `${compiled.scenario}.${stamp(compiled.story)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as StoryGraph
  const graph = provedGraph(compiled)
  mkdirSync(kept, { recursive: true })
  for (const old of readdirSync(kept))
    if (old.startsWith(`${compiled.scenario}.`)) rmSync(join(kept, old), { force: true })
  const whole = `${file}.${process.pid}`
  writeFileSync(whole, JSON.stringify(graph))
  renameSync(whole, file)
  return graph
}

function stamp(story: string): string {
  const hash = createHash('sha256').update(story)
  for (const folder of makers) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    for (const path of files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort())
      hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
