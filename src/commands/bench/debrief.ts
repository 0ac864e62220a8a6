import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Playthrough } from '../../core/record/playthrough.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { rulesHash } from '../../ink/compile/rulesHash.ts'
import { createNarrator } from '../../ink/narrator.ts'
import { chanceFrom } from '../soak/chance.ts'
import { randomPlay } from '../soak/randomPlay.ts'
import { withBrowser } from './browser.ts'
import { type Figure, quantile } from './figure.ts'

const slower = 4
/** Choices of the playthrough that is debriefed. */
const choices = 22
const rounds = 4
const openings = 5

const stories = fileURLToPath(new URL('../../../stories/', import.meta.url))

declare global {
  interface Window {
    /** Milliseconds at which the last answer about values came in. */
    answered?: number
    /** Milliseconds from there to the paint that shows it, with the page free again; absent until then. */
    ready?: number
  }
}

/** A play by chance of so many choices, or of the fewest above that. */
function longPlay(): Playthrough {
  const compiled = compileStory(`${stories}farm`)
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

async function newPage(browser: Browser, url: string, play: Playthrough, shows: string): Promise<Page> {
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

/** Jumps to turn after turn by the list, forth and across, until the words stand there laid out; with the stage, until it has drawn them too. */
const timeSeeks = (page: Page, withStage: boolean) =>
  page.evaluate(
    async ({ passes, staged }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.rail button')]
      const times: number[] = []
      for (let pass = 0; pass <= passes; pass++) {
        for (let step = 0; step < buttons.length; step++) {
          const turn = (step * 7 + pass) % buttons.length
          await frame()
          const begun = performance.now()
          buttons[turn]?.click()
          const shown = () => document.querySelector('.rail [aria-current]') === buttons[turn]
          while (!shown()) await Promise.resolve()
          document.body.getBoundingClientRect()
          const drawn = () => document.querySelector<HTMLElement>('.stage-host')?.dataset['turn'] === String(turn)
          while (staged && !drawn()) await new Promise((done) => setTimeout(done))
          // The first pass fetches the pictures.
          if (pass > 0) times.push(performance.now() - begun)
        }
      }
      return times
    },
    { passes: rounds, staged: withStage },
  )

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
    const plain = await timeSeeks(page, false)
    await page.locator('.moment-picture button').click()
    await page.locator('.stage canvas').first().waitFor()
    const staged = await timeSeeks(page, true)
    const of = (what: string, times: readonly number[], share: number, goal: number, seeks = true): Figure => ({
      what,
      value: quantile(times, share),
      unit: 'ms',
      reference: seeks
        ? { what: 'the median of the same without the stage', value: quantile(plain, 0.5) }
        : { what: 'the fastest', value: Math.min(...times) },
      goal,
    })
    return [
      of(
        `debrief of ${turns} turns free after its values came, ${slower} times slowed, median`,
        happened,
        0.5,
        300,
        false,
      ),
      of(`the same, looked at, ${slower} times slowed, median`, looked, 0.5, 300, false),
      of('seek to a turn, 95th percentile', plain, 0.95, 16),
      of('seek to a turn with the stage, median', staged, 0.5, 100),
      of('seek to a turn with the stage, 95th percentile', staged, 0.95, 100),
    ]
  })
