import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { decodeGraph, encodeGraph } from '../../core/graph/codec.ts'
import { mapOf } from '../../core/graph/map/mapOf.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { storiesFolder } from '../../ink/compile/discover.ts'
import { withBrowser } from './browser.ts'
import { longPlay, newPage } from './debrief.ts'
import { type Figure, quantile } from './figure.ts'
import { wideGraph } from './wideGraph.ts'

const beats = 2000
const slower = 4
const moves = 240

/** Milliseconds of script so far, as the browser counts them. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
}

/** Script of each frame while something is dragged to and fro: one move of the mouse a frame. */
async function timeDrag(page: Page, target: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const dragged = page.locator(target)
  await dragged.scrollIntoViewIfNeeded()
  const box = await dragged.boundingBox()
  if (!box) throw new Error(`${target} is not on screen`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y + 10)
  const times: number[] = []
  for (let move = 0; move < moves; move++) {
    const before = await scriptTime(session)
    await page.mouse.move(x + 120 * Math.sin(move / 9), y + 120 * Math.cos(move / 7))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    times.push((await scriptTime(session)) - before)
  }
  await page.mouse.up()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times
}

/** A page that moves one box by the mouse, and nothing else. */
async function timeBare(page: Page): Promise<number[]> {
  await page.setContent('<div id="one" style="width:400px;height:400px;background:#efe6d2"></div>')
  await page.evaluate(() => {
    const box = document.getElementById('one')
    addEventListener('pointermove', ({ clientX, clientY }) => {
      if (box) box.style.transform = `translate(${clientX / 10}px, ${clientY / 10}px)`
    })
  })
  return timeDrag(page, '#one')
}

/** Dragging a map of two thousand places, near and seen whole, beside a page that moves one box. */
export const map = (): Promise<Figure[]> =>
  withBrowser(async (browser, url) => {
    const play = longPlay()
    const { manifest } = compileStory(join(storiesFolder, 'farm'))
    const page = await newPage(browser, url, play, '.map-frame')
    await page.route('**/*.graph', async (route) => {
      const graph = decodeGraph(await (await route.fetch()).body())
      const own = mapOf(graph, manifest).beats.length
      await route.fulfill({ body: Buffer.from(encodeGraph(wideGraph(graph, own, beats))) })
    })
    await page.goto(`${url}/#/debrief/${play.id}/map`)
    await page.locator('.map-frame').waitFor({ timeout: 120_000 })
    const drawn = await page.locator('.map-beat[data-beat]').count()
    const near = await timeDrag(page, '.map-frame')
    const tools = page.locator('.map-tools > div').last().locator('button')
    await tools.nth(2).click()
    const far = await timeDrag(page, '.map-frame')
    const bare = await timeBare(page)
    const of = (what: string, times: readonly number[], share: number, name: string, goal?: number): Figure => ({
      what: `script of a frame, ${what}, ${slower} times slowed, ${name}`,
      value: quantile(times, share),
      unit: 'ms',
      reference: { what: 'a page that moves one box', value: quantile(bare, share) },
      ...(goal !== undefined && { goal }),
    })
    return [
      of(`dragging a map of ${drawn} places`, near, 0.95, '95th percentile', 8),
      of('the same seen whole', far, 0.95, '95th percentile', 8),
      of('the same seen whole', far, 1, 'most'),
    ]
  })
