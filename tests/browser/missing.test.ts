import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { projectRoot } from './support/site.ts'
import { farm, shortPath } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { title } = known.compiled.manifest.scenario
const { events } = shortPath(known)
const { trouble } = text.play
const failures = [/Failed to load resource/, /^console: stage:/, /net::ERR_/]

async function playToTheEnd(page: Page, sentence: string): Promise<void> {
  const driver = new Driver(page, known, mouse)
  await driver.perform(events.slice(0, 2))
  await page.getByRole('status').filter({ hasText: sentence }).waitFor()
  await driver.perform(events.slice(2))
  expect(driver.beat.ending).not.toBeNull()
}

const parts: Record<string, { address: string; sentence: string }> = {
  'pictures of places': { address: '**/art/places/**', sentence: trouble['missing-picture'] },
  'pictures of people': { address: '**/art/cast/*.webp', sentence: trouble['missing-picture'] },
  'the index of pictures': { address: '**/art/index.json', sentence: trouble['stage-failed'] },
  'the code of the stage': {
    address: '**/assets/{openStage,mountStage,viewOf}-*.js',
    sentence: trouble['stage-failed'],
  },
}

for (const [name, { address, sentence }] of Object.entries(parts)) {
  test(`without ${name} it is said, and the story plays to its end`, async ({ visit }) => {
    const { context, open, watch } = await visit({ reducedMotion: 'reduce' })
    for (const failure of failures) watch.expect(failure)
    await context.route(address, (route) => route.abort())
    await playToTheEnd(await open('/play/farm'), sentence)
  })
}

test('without WebGL the scene is drawn another way, and nothing is said', async ({ visit }) => {
  const before = () => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest])
    } as typeof real
  }
  const page = await (await visit({ before, reducedMotion: 'reduce' })).open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.perform(events.slice(0, 3))
  await page.locator('.stage canvas').waitFor()
  expect(await page.locator('.notices').innerText()).toBe('')
})

test('with no canvas at all it is said, and the story plays to its end', async ({ visit }) => {
  const before = () => {
    HTMLCanvasElement.prototype.getContext = () => null
  }
  const { open, watch } = await visit({ before, reducedMotion: 'reduce' })
  // Phaser tries a canvas of its own as it loads, and stumbles there without harm.
  for (const failure of [...failures, /globalCompositeOperation/]) watch.expect(failure)
  await playToTheEnd(await open('/play/farm'), trouble['no-canvas'])
})

test('a story that cannot be fetched is said, and trying again works', async ({ visit }) => {
  const { context, open, watch } = await visit({ reducedMotion: 'reduce' })
  for (const failure of failures) watch.expect(failure)
  await context.route('**/stories/*.json', (route) => route.abort())
  const page = await open('/play/farm')
  await page.getByRole('alert').filter({ hasText: trouble.story }).waitFor()
  const retry = page.getByRole('button', { name: trouble.retry })
  await Promise.all([page.waitForEvent('requestfailed'), retry.click()])
  await page.getByRole('alert').filter({ hasText: trouble.story }).waitFor()
  await context.unroute('**/stories/*.json')
  await page.getByRole('button', { name: trouble.retry }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await new Driver(page, known, mouse).perform(events.slice(0, 2))
})

test('a story that is not one is said', async ({ visit }) => {
  const { context, open, watch } = await visit()
  for (const failure of failures) watch.expect(failure)
  await context.route('**/stories/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"format": 1' }),
  )
  const page = await open('/play/farm')
  await page.getByRole('alert').filter({ hasText: trouble.story }).waitFor()
})

/** Without what the document itself names there is no page at all to say so. */
const first = readFileSync(join(projectRoot, 'build/site/index.html'), 'utf8')
const code: Record<string, string | ((url: URL) => boolean)> = {
  'a page': '**/assets/PlayPage-*.js',
  'the parts of a page': ({ pathname }) =>
    /\/assets\/(?!PlayPage-)[^/]+\.js$/.test(pathname) && !first.includes(pathname),
  'what tells stories': '**/assets/narrator-*.js',
}

for (const [name, address] of Object.entries(code)) {
  test(`code of ${name} that cannot be fetched is said, and trying again works`, async ({ visit }) => {
    const { context, open, watch } = await visit({ reducedMotion: 'reduce' })
    for (const failure of failures) watch.expect(failure)
    await context.route(address, (route) => route.abort())
    const page = await open('/play/farm')
    await page.getByRole('alert').waitFor()
    await context.unroute(address)
    await page.getByRole('button', { name: trouble.retry }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })
}

test('trying again without a network leaves the page where it is', async ({ visit }) => {
  const { context, open, watch } = await visit({ reducedMotion: 'reduce' })
  for (const failure of failures) watch.expect(failure)
  await context.route('**/assets/PlayPage-*.js', (route) => route.abort())
  const page = await open('/play/farm')
  await page.getByRole('alert').waitFor()
  await context.setOffline(true)
  const retry = page.getByRole('button', { name: trouble.retry })
  await retry.click()
  await page.getByRole('alert').filter({ hasText: trouble.story }).waitFor()
  expect(await retry.evaluate((button) => button === document.activeElement)).toBe(true)
  await context.setOffline(false)
  await context.unroute('**/assets/PlayPage-*.js')
  await retry.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})
