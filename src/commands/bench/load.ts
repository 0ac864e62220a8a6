import { withBrowser } from './browser.ts'
import type { Figure } from './figure.ts'

/** Bytes over the wire until the first words can be read, and until the first picture is painted. */
export const load = (): Promise<Figure[]> =>
  withBrowser(async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    const session = await page.context().newCDPSession(page)
    let bytes = 0
    let plain = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    session.on('Network.dataReceived', ({ dataLength }) => {
      plain += dataLength
    })
    await session.send('Network.enable')
    await page.goto(url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    const home = { bytes, plain }
    await page.locator('a[href="#/play/farm"]').click()
    await page.locator('.briefing > .button').click()
    await page.locator('[data-choice]').first().waitFor()
    await page.locator('.stage canvas').first().waitFor()
    await page.waitForLoadState('networkidle')
    const figure = (what: string, value: number, raw: number, goal: number): Figure => ({
      what,
      value: value / 1000,
      unit: 'kB',
      reference: { what: 'not compressed', value: raw / 1000 },
      goal,
    })
    return [
      figure('home, all of it', home.bytes, home.plain, 150),
      figure('home to the first beat with its picture', bytes, plain, 1000),
    ]
  })
