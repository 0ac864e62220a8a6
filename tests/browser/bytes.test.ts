import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { countDraws } from './support/checks/stillness.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { type Known, longEncounters, shipped } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const titleOf = ({ compiled }: Known) => compiled.manifest.scenario.title
const workerCode = /worker-[\w-]+\.js$/
const stageCode = /(openStage|mountStage)-[\w-]+\.js$/

interface Wire {
  /** Bytes that came over the wire, compressed as the server sends them, by address. */
  readonly bytes: ReadonlyMap<string, number>
  /** Addresses still to be answered, by request; a worker's end is told to the worker alone, so it is left out. */
  readonly open: ReadonlyMap<string, string>
  total(): number
}

/** `networkidle` is said once a page, and so tells nothing of what comes after it. */
async function measure(page: Page): Promise<Wire> {
  const session = await page.context().newCDPSession(page)
  const urls = new Map<string, string>()
  const bytes = new Map<string, number>()
  const open = new Map<string, string>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url)
    if (!workerCode.test(request.url)) open.set(requestId, request.url)
  })
  session.on('Network.loadingFailed', ({ requestId }) => void open.delete(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId)
    const url = urls.get(requestId) ?? requestId
    bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
  return { bytes, open, total: () => [...bytes.values()].reduce((sum, size) => sum + size, 0) }
}

test.for(longEncounters())('%s: first words under 150 kB, first picture under 1 MB in all', async (id, { visit }) => {
  const known = shipped(id)
  const title = titleOf(known)
  const { context, site } = await visit({ before: countDraws })
  const page = await context.newPage()
  const { bytes, open, total } = await measure(page)
  await page.goto(`${site}/`)
  await page.getByRole('heading', { level: 1, name: text.common.product }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const pictures = [...bytes].filter(([url]) => url.includes('/art/')).reduce((sum, [, size]) => sum + size, 0)
  expect(total() - pictures, [...bytes].join('\n')).toBeLessThan(150_000)
  expect([...bytes.keys()].filter((url) => stageCode.test(url))).toEqual([])

  await page.getByRole('link', { name: text.home.playNamed(title) }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await expect.poll(() => [...bytes.keys()].filter((url) => stageCode.test(url))).not.toEqual([])
  await new Driver(page, known, mouse).begin()
  await page.waitForFunction(() => (window.draws ?? 0) > 0)
  await expect.poll(() => [...open.values()]).toEqual([])
  expect(total(), [...bytes].join('\n')).toBeLessThan(1_000_000)
})

test.for(longEncounters())('straight to %s, its words and the whole story need under 215 kB', async (id, { visit }) => {
  const { context, site } = await visit()
  const page = await context.newPage()
  const { bytes } = await measure(page)
  await page.goto(`${site}/#/play/${id}`)
  await page.getByRole('heading', { level: 1, name: titleOf(shipped(id)) }).waitFor()
  await page.waitForLoadState('networkidle')
  const words = [...bytes].filter(([url]) => !stageCode.test(url) && !url.includes('/art/'))
  expect(
    words.reduce((sum, [, size]) => sum + size, 0),
    words.join('\n'),
  ).toBeLessThan(215_000)
})
