import { afterAll, beforeAll, describe } from 'vitest'
import type { StageView } from '../../src/stage/stage.ts'
import { canvases, frames, mount, rest, show, stageSite, withWebgl } from './stage/page.ts'
import type { Site } from './support/site.ts'
import { expect, test } from './support/test.ts'

const road: StageView = {
  place: 'road',
  light: 'day',
  people: [
    { person: 'mateo', art: 'mateo', at: 'near', face: 'worried' },
    { person: 'rusk', art: 'rusk', at: 'right', face: 'contempt' },
  ],
  speaker: 'mateo',
  things: ['water-jugs'],
  sound: 'wind',
}
const yard: StageView = { ...road, place: 'yard', light: 'dusk', people: [], things: [] }
const viewport = { width: 640, height: 360 }
/** The middle of the water jugs, and of nothing. */
const jugs = { x: 867 * 0.4, y: 528 * 0.4 }
const sky = { x: 500, y: 20 }

let site: Site
beforeAll(async () => {
  site = await stageSite()
})
afterAll(() => site?.close())

describe.each([
  ['on a plain canvas', undefined],
  ['with WebGL', withWebgl],
])('%s', (_name, before) => {
  const wishes = () => ({ site: site.url, viewport, ...(before ? { before } : {}) })

  test('at rest nothing is drawn, whatever is clicked', async ({ visit }) => {
    const page = await (await visit(wishes())).open()
    await mount(page, false)
    await show(page, road)
    await rest(page)
    await page.mouse.click(sky.x, sky.y)
    const before = await rest(page)
    await page.mouse.click(sky.x, sky.y)
    await page.waitForTimeout(600)
    expect(await frames(page)).toBe(before)
    expect(await page.locator('canvas').count()).toBe(1)
  })

  test('under reduced motion a view is one frame', async ({ visit }) => {
    const page = await (await visit(wishes())).open()
    await mount(page, true)
    await show(page, road)
    const before = await rest(page)
    await show(page, { ...road, light: 'late', speaker: 'rusk', people: [...road.people].reverse() })
    await show(page, yard)
    expect((await rest(page)) - before).toBe(2)
  })

  test('a thing is chosen on the picture; what lies over the picture keeps its clicks', async ({ visit }) => {
    const page = await (await visit(wishes())).open()
    await mount(page, true)
    await show(page, road)
    await page.mouse.click(jugs.x, jugs.y)
    const chosen = () => page.evaluate(() => window.harness.things)
    expect(await chosen()).toEqual([])
    await page.evaluate(() => document.getElementById('panel')?.remove())
    await page.mouse.move(jugs.x, jugs.y)
    expect(await page.evaluate(() => document.querySelector('canvas')?.style.cursor)).toBe('pointer')
    await page.mouse.click(jugs.x, jugs.y)
    await page.mouse.click(sky.x, sky.y)
    expect(await chosen()).toEqual(['water-jugs'])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('a picture that fails is said once, and tried again', async ({ visit }) => {
    const { open, context, watch } = await visit(wishes())
    watch.expect(/Failed to load resource/)
    const page = await open()
    await context.route('**/cast/mateo*.webp', (route) => route.abort())
    await mount(page, true)
    await show(page, road)
    await show(page, { ...road, speaker: 'rusk' })
    const troubles = () => page.evaluate(() => window.harness.troubles)
    expect(await troubles()).toEqual([{ kind: 'missing-picture', what: 'cast/mateo' }])
    await context.unroute('**/cast/mateo*.webp')
    const came = page.waitForResponse(/cast\/mateo.*webp/)
    await show(page, road)
    expect((await came).ok()).toBe(true)
    expect(await troubles()).toHaveLength(1)
  })

  test('leaves nothing behind', async ({ visit }) => {
    const page = await (await visit(wishes())).open()
    await mount(page, false)
    await show(page, road)
    await page.evaluate(() => window.harness.stage?.destroy())
    expect(await page.evaluate(() => document.getElementById('host')?.innerHTML)).toBe('')
    expect(await page.evaluate(() => document.getElementById('host')?.getAttribute('style') || null)).toBeNull()
    await mount(page, true)
    await show(page, road)
    expect(await frames(page)).toBeGreaterThan(0)
  })

  test('one stage after another takes no more memory', async ({ visit }) => {
    const page = await (await visit(wishes())).open()
    const counts: number[] = []
    for (let round = 0; round < 4; round++) {
      await mount(page, true)
      await show(page, road)
      await page.evaluate(() => {
        window.harness.stage?.destroy()
        Reflect.deleteProperty(window.harness, 'stage')
      })
      counts.push(await canvases(page))
    }
    expect(new Set(counts.slice(1)).size).toBe(1)
  })
})

test('without workers places are drawn in the page, and look the same', async ({ visit }) => {
  const shots: string[] = []
  for (const before of [undefined, () => Reflect.deleteProperty(window, 'Worker')]) {
    const page = await (await visit({ site: site.url, viewport, ...(before ? { before } : {}) })).open()
    await mount(page, true)
    await show(page, yard)
    await rest(page)
    shots.push((await page.screenshot()).toString('base64'))
    expect(await page.evaluate(() => window.harness.troubles)).toEqual([])
  }
  expect(shots[0] === shots[1]).toBe(true)
})

test('pictures of places that were left are freed', async ({ visit }) => {
  const page = await (await visit({ site: site.url, viewport, before: withWebgl })).open()
  await mount(page, true)
  const textures = () => page.evaluate(() => (window as unknown as { textures: number }).textures)
  const counts: number[] = []
  for (let round = 0; round < 4; round++) {
    await show(page, road)
    await show(page, yard)
    await rest(page)
    counts.push(await textures())
  }
  expect(new Set(counts).size).toBe(1)
})

test('a lost WebGL context comes back with its picture', async ({ visit }) => {
  const page = await (await visit({ site: site.url, viewport, before: withWebgl })).open()
  await mount(page, true)
  await show(page, road)
  await rest(page)
  const before = (await page.screenshot()).toString('base64')
  await page.evaluate(async () => {
    const lose = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lose?.loseContext()
    await new Promise((done) => setTimeout(done, 200))
    lose?.restoreContext()
    await new Promise((done) => setTimeout(done, 500))
  })
  await rest(page)
  expect((await page.screenshot()).toString('base64') === before).toBe(true)
  expect(await page.evaluate(() => window.harness.troubles)).toEqual([])
})
