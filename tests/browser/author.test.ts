import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { artPlugin } from '../../src/art/plugin.ts'
import { channel } from '../../src/author/report.ts'
import { authorPlugin } from '../../src/author/server/plugin.ts'
import { text } from '../../src/author/text.ts'
import { storiesPlugin } from '../../src/ink/compile/plugin.ts'
import config from '../../vite.config.ts'
import { copiedStories, editFile } from './support/copied.ts'
import { projectRoot } from './support/site.ts'
import { fixtureStories } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const stories = copiedStories(fixtureStories, 'gate')
const script = join(stories, 'gate/gate.ink')
let server: ViteDevServer

test.beforeAll(async () => {
  server = await createServer({
    ...config,
    configFile: false,
    root: projectRoot,
    cacheDir: join(stories, '../vite'),
    plugins: [storiesPlugin(stories), artPlugin(join(projectRoot, 'build/art')), authorPlugin(stories)],
    server: { port: 0, host: '127.0.0.1' },
    customLogger: createLogger('silent'),
  })
  await server.listen()
}, 60_000)
test.afterAll(() => server.close())

test('the author’s panel looks at each save, proves it, and says what changed', { timeout: 180_000 }, async ({
  visit,
}) => {
  const { open, watch } = await visit({ site: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '' })
  watch.expect(/^elsewhere: ws:/)
  const page = await open('/play/gate')
  page.setDefaultTimeout(90_000)
  const button = page.getByRole('button', { name: text.button })
  const panel = page.getByRole('complementary', { name: text.title })
  await button.focus()
  await page.keyboard.press('Enter')
  await panel.getByText(text.firstProof).waitFor()
  await panel.getByText(/^Proved in/).waitFor()
  await panel.getByRole('img', { name: text.mapAlt('The Gate') }).waitFor()

  editFile(script, '* (look_list)', '* (look_list) { hub.ask_alone > 5 }')
  await panel.getByText(text.unseen(['look-list'])).waitFor()
  await panel
    .getByText(/No path offers the choice look-list/)
    .first()
    .waitFor()
  await panel
    .locator('li', { hasText: `${text.now.new} ${text.kinds.fault}` })
    .first()
    .waitFor()

  editFile(script, ' { hub.ask_alone > 5 }', '')
  await panel
    .locator('li', { hasText: `${text.now.gone} ${text.kinds.fault}` })
    .first()
    .waitFor()

  editFile(script, '-> board', '-> nowhere_at_all')
  await panel.getByText(/gate\.ink:\d+: .*nowhere_at_all/).waitFor()
  editFile(script, '-> nowhere_at_all', '-> board')
  await panel.getByText(text.unreadable).waitFor({ state: 'detached' })
  await panel.getByText(/^Proved in/).waitFor()

  await panel.focus()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('what is built for players holds nothing of the panel', () => {
  const site = join(projectRoot, 'build/site')
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    /\.(js|css|html)$/.test(entry.name),
  )
  expect(files.length).toBeGreaterThan(3)
  const marks = [channel.watch, channel.report, 'author-panel', text.unreadable]
  const found = files.filter((entry) => {
    const content = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    return marks.some((mark) => content.includes(mark))
  })
  expect(found.map(({ name }) => name)).toEqual([])
})
