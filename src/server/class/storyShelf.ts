import { type ClassStory, classStory } from '../../classroom/storyWalk.ts'
import { decodeGraph } from '../../core/graph/codec.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Database } from '../database/database.ts'
import type { ShippedStories, StoryBytes } from './shippedStories.ts'

/** Stories by hash: those that sessions keep, and those of the built site. */
export interface StoryShelf {
  /** The present story of a scenario, as a session that begins now gets it. */
  of(scenario: string): Promise<StoryBytes | undefined>
  withHash(hash: string): Promise<StoryBytes | undefined>
  /** The same, ready to be walked. */
  walkable(hash: string): Promise<ClassStory | undefined>
}

/** Stories held ready to be walked. */
const most = 8

export function storyShelf(database: Database, shipped: ShippedStories): StoryShelf {
  const ready = new Map<string, ClassStory>()

  const kept = async (hash: string): Promise<StoryBytes | undefined> => {
    const { rows } = await database.pool().query<StoryBytes>({
      name: 'story',
      text: 'SELECT hash, scenario, story, graph FROM stories WHERE hash = $1',
      values: [hash],
    })
    return rows[0]
  }
  const withHash = async (hash: string) => (await kept(hash)) ?? (await shipped.withHash(hash))

  return {
    async of(scenario) {
      const now = await shipped.of(scenario)
      // One story has one graph here: numbers of its beats stand in logs.
      return now && ((await kept(now.hash)) ?? now)
    },
    withHash,
    async walkable(hash) {
      const known = ready.get(hash)
      if (known) return known
      const bytes = await withHash(hash)
      if (!bytes) return undefined
      const { manifest } = JSON.parse(bytes.story.toString('utf8')) as CompiledStory
      const story = classStory(manifest, decodeGraph(bytes.graph))
      ready.set(hash, story)
      const [first] = ready.size > most ? ready.keys() : []
      if (first !== undefined) ready.delete(first)
      return story
    },
  }
}
