import type { Browser, CDPSession, Page } from 'playwright-core'
import { withBrowser } from './browser.ts'
import { type Figure, quantile } from './figure.ts'

/** How many clicks on either side, and how many at a time: what else the machine does lasts for minutes, and is to fall on both. */
const clicks = 120
const inTurn = 5
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

/** A page, and what slows its processor. */
interface Opened {
  readonly page: Page
  readonly session: CDPSession
}

/** A slowed page keeps a processor busy even at rest, so it is slowed only for its own clicks. */
async function timeClick({ page, session }: Opened, selector: string): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
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
  const time = await painted
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return time
}

async function atEncounter(browser: Browser, url: string, scenario: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  // tsx wraps named functions in a call of this name, which a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchClicks)
  await page.goto(`${url}/#/play/${scenario}`)
  await page.locator('.briefing > .button').click()
  await page.locator('.stage canvas').first().waitFor()
  return { page, session: await page.context().newCDPSession(page) }
}

/** Milliseconds from a click to what it led to. */
interface Timed {
  readonly to: 'beat' | 'board' | 'line'
  readonly time: number
}

/** The first of what is on offer, again and again, until the board: a page of its own, in the place of words and stage. */
async function* choices(open: () => Promise<Opened>): AsyncGenerator<Timed, never> {
  for (;;) {
    const opened = await open()
    const { page } = opened
    const offered = page.locator('.encounter [data-choice]')
    for (let turn = 0; (await offered.count()) > 0; turn++) {
      await untilPictured(page, turn)
      const time = await timeClick(opened, '.encounter [data-choice]')
      yield { to: (await offered.count()) > 0 ? 'beat' : 'board', time }
    }
    await page.close()
  }
}

/** The same stage, at rest, and beside it a page that writes one line. */
async function* lines(open: () => Promise<Opened>): AsyncGenerator<Timed, never> {
  const opened = await open()
  const { page } = opened
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
  for (;;) yield { to: 'line', time: await timeClick(opened, '[data-bare]') }
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
    const times: Record<Timed['to'], number[]> = { beat: [], board: [], line: [] }
    const [ours, bare] = [choices(open), lines(open)]
    while (times.line.length < clicks) {
      for (const clicked of [ours, bare]) {
        for (let left = inTurn; left > 0; left--) {
          const { value } = await clicked.next()
          times[value.to].push(value.time)
        }
      }
    }
    const of = (what: string, taken: readonly number[], name: string, share: number): Figure => ({
      what: `${where}click to ${what}, ${slower} times slowed, ${name}`,
      value: quantile(taken, share),
      unit: 'ms',
      reference: { what: 'a bare page that writes one line', value: quantile(times.line, share) },
    })
    return [
      of('painted beat', times.beat, 'median', 0.5),
      of('painted beat', times.beat, '95th percentile', 0.95),
      of('painted board', times.board, 'median', 0.5),
      {
        what: `${where}click to painted beat, ratio of 95th percentiles`,
        value: quantile(times.beat, 0.95) / quantile(times.line, 0.95),
        unit: 'times',
        reference: { what: 'as the bare page', value: 1 },
        goal: 1.5,
      },
    ]
  })
