import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeGraph } from '../../core/graph/codec.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'

/** A story with its graph, as bytes. */
export interface StoryBytes {
  readonly hash: string
  readonly scenario: string
  readonly story: Buffer
  readonly graph: Buffer
}

/** Stories of the built site. */
export interface ShippedStories {
  /** The present story of a scenario. */
  of(scenario: string): Promise<StoryBytes | undefined>
  withHash(hash: string): Promise<StoryBytes | undefined>
}

/** Reads the stories of a built site when they are wanted; one that was built anew is seen at the next. */
export function shippedStories(site: string): ShippedStories {
  const folder = join(site, 'stories')
  const filesLike = async (pattern: RegExp): Promise<string[]> => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name))
    const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
    return dated.sort((one, other) => other.at - one.at).map(({ name }) => join(folder, name))
  }
  const read = async (file: string | undefined): Promise<StoryBytes | undefined> => {
    if (file === undefined) return undefined
    const story = await readFile(file)
    const { scenario, story: hash } = JSON.parse(story.toString('utf8')) as CompiledStory
    for (const path of await filesLike(new RegExp(`^${scenario}\\.[0-9a-f]+\\.graph$`))) {
      const graph = await readFile(path)
      if (decodeGraph(graph).story === hash) return { hash, scenario, story, graph }
    }
    return undefined
  }
  return {
    of: async (scenario) => read((await filesLike(new RegExp(`^${scenario}\\.[0-9a-f]+\\.json$`)))[0]),
    withHash: async (hash) => read((await filesLike(new RegExp(`\\.${hash}\\.json$`)))[0]),
  }
}
