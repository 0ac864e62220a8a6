import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe } from 'vitest'
import { storiesPlugin } from '../../src/ink/compile/plugin.ts'
import { provedGraphs } from '../../src/proof/ship/provedGraphs.ts'
import config from '../../vite.config.ts'
import { copiedStories } from './support/copied.ts'
import { projectRoot, type Site, serve } from './support/site.ts'
import { farm, fixtureStories, knownStory, shortPath } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { given, events, beats } = shortPath(known)
const built = process.env['SECOND_LOOK_SITE'] ?? join(projectRoot, 'build/site')
const [graph = ''] = readdirSync(join(built, 'stories')).filter((name) => /^farm\..*\.graph$/.test(name))
const root = join(import.meta.dirname, 'values')

/** A page that opens the shipped graph, as built and under the final policy. */
let site: Site
let dev: ViteDevServer
const outDir = mkdtempSync(join(tmpdir(), 'second-look-values-'))
const graphs = provedGraphs(join(outDir, 'graphs'), () => undefined)
beforeAll(async () => {
  const shared: InlineConfig = { ...config, plugins: [], publicDir: false, root, configFile: false, logLevel: 'warn' }
  await build({ ...shared, build: { ...config.build, outDir } })
  cpSync(join(built, 'stories'), join(outDir, 'stories'), { recursive: true })
  site = await serve(() => outDir)
  dev = await createServer({
    ...shared,
    cacheDir: join(outDir, 'vite'),
    plugins: [storiesPlugin(copiedStories(fixtureStories, 'gate'), graphs)],
    server: { port: 0, host: '127.0.0.1', fs: { allow: [projectRoot] } },
  })
  await dev.listen()
})
afterAll(async () => {
  await dev?.close()
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
})

/** Asks on the page which endings each beat still leads to; what the trouble is, where there is no answer. */
const ask = (page: Page, url: string, { story, manifest } = known.compiled) =>
  page.evaluate(
    async (asked) => {
      while (!window.openValues) await new Promise((done) => setTimeout(done, 20))
      try {
        const values = await window.openValues(asked)
        return await values.ask('endings', { given: asked.given, events: asked.events })
      } catch (error) {
        return (error as { trouble?: string }).trouble ?? String(error)
      }
    },
    // Another story takes other inputs.
    { url, story, manifest, given: story === known.compiled.story ? given : {}, events },
  )

const expected = async (answer: Awaited<ReturnType<typeof ask>>) => {
  if (typeof answer === 'string') throw new Error(answer)
  expect(answer).toHaveLength(beats.length)
  expect([...(answer[0] ?? [])].sort()).toEqual(Object.keys(known.compiled.manifest.scenario.endings).sort())
  expect(answer.at(-1)).toEqual([beats.at(-1)?.ending])
}

describe('the worker', () => {
  test('has the shipped graph and answers, under the final policy', async ({ visit }) => {
    const page = await (await visit({ site: site.url })).open()
    await expected(await ask(page, `/stories/${graph}`))
    expect(page.workers()).toHaveLength(1)
  })

  test('says what is wrong with a graph', async ({ visit }) => {
    const { open, watch } = await visit({ site: site.url })
    watch.expect(/404/)
    const page = await open()
    expect(await ask(page, '/stories/farm.0123456789abcdef.graph')).toBe('missing')
    expect(await ask(page, '/index.html')).toBe('damaged')
    expect(await ask(page, `/stories/${graph}`, { ...known.compiled, story: '0123456789abcdef' })).toBe('another-story')
    await expect.poll(() => page.workers().length).toBe(0)
  })

  test('answers in development as soon as the story is proved', async ({ visit }) => {
    const { compiled } = knownStory(join(fixtureStories, 'gate'))
    const address = dev.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
    const { open, watch } = await visit({ site: address })
    for (const pattern of [/^elsewhere: ws:/, /503/]) watch.expect(pattern)
    const page = await open()
    const now = () => ask(page, `/${graphs.fileOf(compiled)}`, compiled)
    await expect.poll(now, { timeout: 30_000 }).toEqual([expect.arrayContaining(['came-back', 'closed'])])
    expect(page.workers().length).toBeGreaterThan(0)
  })
})

test('without workers the page answers itself', async ({ visit }) => {
  const before = () => Reflect.deleteProperty(window, 'Worker')
  const page = await (await visit({ site: site.url, before })).open()
  await expected(await ask(page, `/stories/${graph}`))
  expect(page.workers()).toHaveLength(0)
})
