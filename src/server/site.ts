import { Hono } from 'hono'
import { notAllowed, notBuilt, notFound, sendFailure } from './failure.ts'
import { sendItem } from './sendItem.ts'
import { type Item, shelf } from './shelf.ts'

export interface Folders {
  /** What `vite build` wrote. */
  readonly site: string
  /** What the art build wrote, served under `/art/`; without it, the site's own `art` folder is. */
  readonly art?: string | undefined
}

/** Names that carry a hash of their content: whatever is there will never be anything else. */
const hashed = /^(assets\/.+-[\w-]{8,}|stories\/.+\.[\w-]{8,})\.\w+$/
const forever = 'public, max-age=31536000, immutable'
/** Kept, and asked after each time: the answer is mostly 304. */
const revalidate = 'no-cache'

/** The path without its slash, `index.html` for the root; undefined where the escapes are nonsense. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url).pathname).slice(1)
    return path === '' ? 'index.html' : path
  } catch {
    return undefined
  }
}

/** Serves the built pages and pictures; everything here is public and read only. */
export function siteRoutes({ site, art }: Folders): Hono {
  const pages = shelf(site)
  const pictures = art === undefined ? undefined : shelf(art)
  const find = async (path: string | undefined): Promise<Item | undefined> => {
    if (path === undefined) return undefined
    const picture = path.startsWith('art/') ? await pictures?.(path.slice('art/'.length)) : undefined
    return picture ?? pages(path)
  }

  return new Hono().all('*', async (c) => {
    const path = pathOf(c.req.url)
    const item = await find(path)
    if (!item) return sendFailure(c, path === 'index.html' ? notBuilt : notFound)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('Allow', 'GET, HEAD')
      return sendFailure(c, notAllowed)
    }
    return sendItem(c, item, hashed.test(path ?? '') ? forever : revalidate)
  })
}
