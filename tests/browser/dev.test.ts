import { join } from 'node:path'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { artPlugin } from '../../src/art/plugin.ts'
import { storiesPlugin } from '../../src/ink/compile/plugin.ts'
import { classesBeside } from '../../src/server/classesBeside.ts'
import config from '../../vite.config.ts'
import { copiedStories, editFile } from './support/copied.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { projectRoot, shippedSite } from './support/site.ts'
import { fixtureStories, knownStory } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const stories = copiedStories(fixtureStories, 'gate')
const script = join(stories, 'gate/gate.ink')
const said: string[] = []
let server: ViteDevServer

test.beforeAll(async () => {
  const customLogger = createLogger('info')
  for (const level of ['info', 'warn', 'error'] as const) customLogger[level] = (message) => void said.push(message)
  server = await createServer({
    ...config,
    configFile: false,
    root: projectRoot,
    cacheDir: join(stories, '../vite'),
    plugins: [storiesPlugin(stories), artPlugin(join(projectRoot, 'build/art'))],
    server: { port: 0, host: '127.0.0.1', proxy: classesBeside(shippedSite()) },
    customLogger,
  })
  await server.listen()
}, 60_000)
test.afterAll(() => server.close())

const address = () => server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''

test('the teaching pages work where a server is named beside it', async ({ visit }) => {
  const { open, watch } = await visit({ site: address(), reducedMotion: 'reduce' })
  watch.expect(/^elsewhere: ws:/)
  const page = await open('/teach')
  await page.locator('.new-session > button[aria-disabled="false"]').waitFor({ timeout: 60_000 })
})

test('in development an edit is told at once, a fault at file and line, and one keeps one’s place', {
  timeout: 120_000,
}, async ({ visit }) => {
  const { open, watch } = await visit({ site: address(), reducedMotion: 'reduce' })
  watch.expect(/^elsewhere: ws:/)
  const page = await open('/play/gate')
  const driver = new Driver(page, knownStory(join(stories, 'gate')), mouse)
  page.setDefaultTimeout(60_000)
  await driver.perform('offer-water note:thirst')

  editFile(script, 'She drinks all of it.', 'She drinks every drop.')
  await page.getByText('She drinks every drop.', { exact: true }).waitFor()
  expect(await page.getByRole('button', { pressed: true }).count()).toBe(1)
  await new Driver(page, knownStory(join(stories, 'gate')), mouse).resume(driver.events).shown()

  editFile(script, '-> board', '-> nowhere_at_all')
  const overlay = page.locator('vite-error-overlay')
  await overlay
    .getByText(/gate\.ink/)
    .first()
    .waitFor()
  const line = said.find((message) => /gate\.ink:\d+/.test(message))
  expect(line).toContain('nowhere_at_all')

  editFile(script, '-> nowhere_at_all', '-> board')
  await overlay.waitFor({ state: 'detached' })
  await new Driver(page, knownStory(join(stories, 'gate')), mouse).resume(driver.events).shown()
})
