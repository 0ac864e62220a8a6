import type { Browser, Page } from 'playwright-core'
import { withBrowser } from './browser.ts'
import { type Figure, quantile } from './figure.ts'

/** How many clicks of each kind, and in how many parts: in turns, so that what else the machine does falls on both. */
const clicks = 120
const parts = 6
const slower = 4

declare global {
  interface Window {
    /** Frames that the page itself has asked for. */
    asked?: number
    /** Told the milliseconds from a click to the paint that shows what it did. */
    onPainted?: (milliseconds: number) => void
  }
}

/** Before the page's own scripts: counts frames asked for, and times every click on a button until its words are painted. */
function watchClicks(): void {
  const frame = window.requestAnimationFrame.bind(window)
  window.asked = 0
  window.requestAnimationFrame = (callback) => {
    window.asked = (window.asked ?? 0) + 1
    return frame(callback)
  }
  Object.assign(window, { ownFrame: frame })
  /** What a sheet that is not seen holds is no beat yet. */
  const words = () =>
    (document.querySelector('.beat-sheet:not(.is-unseen)') ?? document.querySelector('main'))?.textContent
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target instanceof Element) || !target.closest('[data-choice], [data-bare]')) return
      const before = words()
      const look = (): unknown => {
        if (words() === before) return frame(look)
        // The message comes after the frame in which the new words stand was painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          window.onPainted?.(performance.now() - timeStamp)
        }
        return port2.postMessage(0)
      }
      frame(look)
    },
    { capture: true },
  )
}

/** Resolves when the page has asked for no frame while twenty went by. */
const untilAtRest = (page: Page) =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const { ownFrame } = window as unknown as { ownFrame: typeof requestAnimationFrame }
        const before = window.asked
        const pass = (left: number): unknown =>
          left === 0 ? resolve(window.asked === before) : ownFrame(() => pass(left - 1))
        pass(20)
      }),
  )

/** Resolves when the picture of this turn stands on the stage: until then it is not at rest, whatever frames go by. */
const untilPictured = (page: Page, turn: number) =>
  page.locator(`.stage-host[data-turn="${turn}"]`).waitFor({ state: 'attached' })

async function timeClick(page: Page, selector: string): Promise<number> {
  await untilAtRest(page)
  const button = page.locator(selector).first()
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (!box) throw new Error(`${selector} is not on screen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await untilAtRest(page)
  // Asked before the click: a question that came after it would be answered in the very time that is measured.
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        window.onPainted = resolve
        setTimeout(() => reject(new Error('nothing was painted within 30 seconds of a click')), 30_000)
      }),
  )
  await untilAtRest(page)
  await page.mouse.down()
  await page.mouse.up()
  return painted
}

async function atEncounter(browser: Browser, url: string, scenario: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  // tsx wraps named functions in a call of this name, which a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchClicks)
  await page.goto(`${url}/#/play/${scenario}`)
  await page.locator('.briefing > .button').click()
  await page.locator('.stage canvas').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return page
}

/** Milliseconds from clicks to what they led to. */
interface Times {
  /** The next beat, beside the same stage. */
  readonly beat: number[]
  /** The board: a page of its own in the place of words and stage. */
  readonly board: number[]
}

/** The first of what is on offer, again and again, until the board; then a new play. */
async function timeChoices(open: () => Promise<Page>, wanted: number, { beat, board }: Times): Promise<void> {
  const enough = beat.length + wanted
  while (beat.length < enough) {
    const page = await open()
    const offered = page.locator('.encounter [data-choice]')
    let turn = 0
    for (let here = true; here && beat.length < enough; turn++) {
      await untilPictured(page, turn)
      const time = await timeClick(page, '.encounter [data-choice]')
      here = (await offered.count()) > 0
      if (here) beat.push(time)
      else board.push(time)
    }
    await page.close()
  }
}

/** The same stage, at rest, and beside it a page that writes one line. */
async function timeBare(open: () => Promise<Page>, wanted: number): Promise<number[]> {
  const page = await open()
  await untilPictured(page, 0)
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    for (const other of document.querySelectorAll('.toolbar, .clock')) other.remove()
    main.innerHTML = '<p></p><button data-bare class="choice">On</button>'
    const [line, button] = [main.querySelector('p'), main.querySelector('button')]
    let count = 0
    button?.addEventListener('click', () => {
      if (line) line.textContent = `This is line number ${++count}.`
    })
  })
  const times: number[] = []
  while (times.length < wanted) times.push(await timeClick(page, '[data-bare]'))
  await page.close()
  return times
}

/**
 * From a click to the painted beat, with the processor slowed, beside a bare page in the same run. That page writes its line
 * beside the stage, so it is a reference for a beat beside the stage. The click that ends the encounter takes the stage away
 * and lays out the whole board: it is told on its own. The first choice on offer is taken at each turn.
 */
export const click = (scenario?: string): Promise<Figure[]> =>
  withBrowser(async (browser, url) => {
    const open = () => atEncounter(browser, url, scenario ?? 'farm')
    const where = scenario ? `${scenario}: ` : ''
    const ours: Times = { beat: [], board: [] }
    const bare: number[] = []
    for (let part = 0; part < parts; part++) {
      await timeChoices(open, clicks / parts, ours)
      bare.push(...(await timeBare(open, clicks / parts)))
    }
    const of = (what: string, times: readonly number[], name: string, share: number): Figure => ({
      what: `${where}click to ${what}, ${slower} times slowed, ${name}`,
      value: quantile(times, share),
      unit: 'ms',
      reference: { what: 'a bare page that writes one line', value: quantile(bare, share) },
    })
    return [
      of('painted beat', ours.beat, 'median', 0.5),
      of('painted beat', ours.beat, '95th percentile', 0.95),
      of('painted board', ours.board, 'median', 0.5),
      {
        what: `${where}click to painted beat, ratio of 95th percentiles`,
        value: quantile(ours.beat, 0.95) / quantile(bare, 0.95),
        unit: 'times',
        reference: { what: 'as the bare page', value: 1 },
        goal: 1.5,
      },
    ]
  })
