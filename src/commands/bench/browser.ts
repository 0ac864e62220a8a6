import { type Browser, chromium } from 'playwright-core'
import { browserPath, type Served, startSite } from './site.ts'

/** Runs `work` with the built site and a browser, and closes both. */
export async function withBrowser<Result>(work: (browser: Browser, url: string) => Promise<Result>): Promise<Result> {
  const site: Served = await startSite()
  try {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    const browser = await chromium.launch({ executablePath: browserPath(), args })
    try {
      return await work(browser, site.url)
    } finally {
      await browser.close()
    }
  } finally {
    await site.close()
  }
}
