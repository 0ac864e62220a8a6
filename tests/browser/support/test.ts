import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { openBrowser } from './chromium.ts'
import { shippedSite } from './site.ts'
import { type Watch, watch } from './watch.ts'

export interface Wishes extends BrowserContextOptions {
  /** Address of the site; the shipped one if absent. */
  readonly site?: string
  /** Runs in every page before anything of ours. */
  readonly before?: () => void
}

/** A browser of one's own, as far as storage goes. */
export interface Visit {
  readonly context: BrowserContext
  readonly site: string
  readonly watch: Watch
  /** A new tab at a route such as `/play/farm`. */
  open(route?: string): Promise<Page>
}

/** Opens a context whose pages are watched. */
export async function visitWith({ site = shippedSite(), before, ...options }: Wishes = {}): Promise<Visit> {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  context.setDefaultTimeout(30_000)
  const watching = await watch(context, site)
  if (before) await context.addInitScript(before)
  return {
    context,
    site,
    watch: watching,
    async open(route = '/') {
      const page = await context.newPage()
      await page.goto(`${site}/#${route}`)
      return page
    },
  }
}

/** A test that visits; nothing may go wrong unseen, or it fails. */
export const test = base.extend<{ visit: (wishes?: Wishes) => Promise<Visit> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are used from this pattern
  visit: async ({}, use) => {
    const visits: Visit[] = []
    await use(async (wishes) => {
      const visit = await visitWith(wishes)
      visits.push(visit)
      return visit
    })
    for (const { context } of visits) await context.close()
    expect(visits.flatMap(({ watch: { troubles } }) => troubles)).toEqual([])
  },
})

export { expect }
