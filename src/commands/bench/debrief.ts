import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Playthrough } from '../../core/record/playthrough.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { storiesFolder } from '../../ink/compile/discover.ts'
import { rulesHash } from '../../ink/compile/rulesHash.ts'
import { createNarrator } from '../../ink/narrator.ts'
import { chanceFrom } from '../soak/chance.ts'
import { randomPlay } from '../soak/randomPlay.ts'
import { withBrowser } from './browser.ts'
import { type Figure, quantile } from './figure.ts'
import { timeBareSeeks, timeSeeks, untilFetched } from './seeks.ts'

const slower = 4
/** Choices of the playthrough that is debriefed. */
const choices = 22
const openings = 5

declare global {
  interface Window {
    /** Milliseconds at which the last answer about values came in. */
    answered?: number
    /** Milliseconds from there to the paint that shows it, with the page free again; absent until then. */
    ready?: number
  }
}

/** A play by chance of so many choices, or of the fewest above that. */
export function longPlay(): Playthrough {
  const compiled = compileStory(join(storiesFolder, 'farm'))
  const narrate = createNarrator(compiled)
  const plays = Array.from({ length: 400 }, (_, seed) => randomPlay({ compiled, narrate, chance: chanceFrom(seed) }))
  const long = plays.filter(({ beats }) => beats.length > choices)
  const [play = plays[0]] = long.sort((left, right) => left.beats.length - right.beats.length)
  if (!play) throw new Error('There is no play.')
  let turn = 0
  const events = play.events.map((event) =>
    event.type === 'choose' ? { ...event, mark: play.beats[turn++]?.mark ?? 0 } : event,
  )
  const { given, seed } = play
  const { scenario, story } = compiled
  return { format: 1, id: 'bench-debrief', scenario, story, rules: rulesHash, given, seed, events } as Playthrough
}

/** Before the page's own scripts: notes when values arrive, and when what they say is painted and the page is free. */
function watchValues(shows: string): void {
  const Plain = window.Worker
  window.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', ({ data }) => {
        if (!data?.answer?.turns) return
        const answered = performance.now()
        window.answered = answered
        const look = (): unknown => {
          if (!document.querySelector(shows)) return requestAnimationFrame(look)
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            window.ready = performance.now() - answered
          }
          return port2.postMessage(0)
        }
        requestAnimationFrame(look)
      })
    }
  }
}

export async function newPage(browser: Browser, url: string, play: Playthrough, shows: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  // tsx wraps named functions in a call of this name, which a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchValues, shows)
  await page.goto(url)
  await page.locator('h1').waitFor()
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'second-look'))
  await page.evaluate(async (playthrough) => {
    const opening = indexedDB.open('second-look')
    await new Promise((done) => opening.addEventListener('success', done))
    const writing = opening.result.transaction('playthroughs', 'readwrite')
    writing.objectStore('playthroughs').put({ id: playthrough.id, playthrough, changed: 0, finished: true })
    await new Promise((done) => writing.addEventListener('complete', done))
    opening.result.close()
  }, play)
  return page
}

/** From the values' arrival to a debrief that shows them and answers, processor slowed. */
async function timeOpening(browser: Browser, url: string, play: Playthrough, view: string, shows: string) {
  const times: number[] = []
  for (let opening = 0; opening < openings; opening++) {
    const page = await newPage(browser, url, play, shows)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(`${url}/#/debrief/${play.id}/${view}`)
    const ready = await page.waitForFunction(() => window.ready)
    times.push(Number(await ready.jsonValue()))
    await page.close()
  }
  return times
}

/** How fast a debrief opens once its values are there, and how fast any turn of it is gone to. */
export const debrief = (): Promise<Figure[]> =>
  withBrowser(async (browser, url) => {
    const play = longPlay()
    const turns = play.events.filter(({ type }) => type === 'choose').length
    const happened = await timeOpening(browser, url, play, '', '.opening')
    const looked = await timeOpening(browser, url, play, 'look', '.sound-here, .axis-mark')
    const page = await newPage(browser, url, play, '.opening')
    await page.goto(`${url}/#/debrief/${play.id}`)
    await page.locator('.opening').waitFor()
    const { later: plain } = await timeSeeks(page, false)
    await page.locator('.moment-picture button').click()
    await page.locator('.stage canvas').first().waitFor()
    await untilFetched(page)
    const { first, later: staged } = await timeSeeks(page, true)
    const bare = await timeBareSeeks(page)
    const opening = (what: string, times: readonly number[]): Figure => ({
      what: `${what}, ${slower} times slowed, median`,
      value: quantile(times, 0.5),
      unit: 'ms',
      reference: { what: 'the fastest', value: Math.min(...times) },
      goal: 300,
    })
    const seek = (
      what: string,
      times: readonly number[],
      goal: number,
      reference: string,
      beside: readonly number[],
    ): Figure[] =>
      (
        [
          ['median', 0.5],
          ['95th percentile', 0.95],
        ] as const
      ).map(([name, share]) => ({
        what: `${what}, ${name}`,
        value: quantile(times, share),
        unit: 'ms',
        reference: { what: reference, value: quantile(beside, share) },
        goal,
      }))
    const line = 'a bare page that writes a line'
    return [
      opening(`debrief of ${turns} turns free after its values came`, happened),
      opening('the same, looked at', looked),
      ...seek('seek to a turn', plain, 16, line, bare.plain),
      ...seek('seek to a turn with the stage', staged, 100, `${line}, then draws one`, bare.staged),
      ...seek(
        'the same for the first time, pictures fetched at rest',
        first,
        100,
        `${line}, then draws one`,
        bare.staged,
      ),
    ]
  })
