import { type Context, Hono } from 'hono'
import { sendItem } from '../sendItem.ts'
import { type Item, itemOf } from '../shelf.ts'
import { failing } from './classFailure.ts'
import type { StoryShelf } from './storyShelf.ts'

type Part = 'story' | 'graph'
const endings: Readonly<Record<Part, string>> = { story: 'json', graph: 'graph' }

/** Files held ready, encoded. */
const most = 16
const forever = 'public, max-age=31536000, immutable'

/** Stories and their graphs by the story's hash: what a hash names never changes. */
export function storyRoutes(stories: StoryShelf): Hono {
  const ready = new Map<string, Item>()

  const find = async (hash: string, part: Part): Promise<Item | undefined> => {
    const name = `${hash}.${endings[part]}`
    const known = ready.get(name)
    if (known || !/^[0-9a-f]{16}$/.test(hash)) return known
    const bytes = await stories.withHash(hash)
    if (!bytes) return undefined
    const item = itemOf(name, bytes[part])
    ready.set(name, item)
    const [first] = ready.size > most ? ready.keys() : []
    if (first !== undefined) ready.delete(first)
    return item
  }
  const send = async (c: Context, part: Part): Promise<Response> => {
    const item = await find(c.req.param('hash') ?? '', part)
    if (!item) throw failing('no-story')
    return sendItem(c, item, forever)
  }
  return new Hono().get('/stories/:hash', (c) => send(c, 'story')).get('/stories/:hash/graph', (c) => send(c, 'graph'))
}
