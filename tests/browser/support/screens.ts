import type { Page } from 'playwright-core'
import { text } from '../../../src/ui/text.ts'
import { Driver } from './driver.ts'
import { mouse } from './hands/mouse.ts'
import { type Known, pathOf } from './stories.ts'
import type { Visit } from './test.ts'

/** Called at each screen, which it must leave as it found it. */
export type Look = (screen: string, page: Page) => Promise<void>

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** Leads through every screen once, on one path, in one page. */
export async function throughScreens({ open }: Visit, known: Known, look: Look): Promise<void> {
  const page = await open('/')
  const { title } = known.compiled.manifest.scenario
  const press = (role: 'button' | 'link', name: string) => page.getByRole(role, { name, exact: true }).click()
  const panel = async (screen: string, name: string, close: string) => {
    await press('button', name)
    await page.getByRole('dialog').waitFor()
    await openAll(page)
    await look(screen, page)
    await press('button', close)
  }
  const play = page.getByRole('link', { name: text.home.playNamed(title), exact: true })
  await play.waitFor()
  await openAll(page)
  await look('home', page)
  await panel('settings', text.common.settings, text.common.close)

  await play.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await openAll(page)
  await look('briefing', page)

  const { events } = pathOf(known, 11, { notes: 0.5 })
  const driver = new Driver(page, known, mouse)
  let choices = 0
  for (const [index, event] of events.entries()) {
    const { part } = driver.beat
    if (event.type === 'choose' && part === 'encounter' && ++choices === 4) {
      await look('encounter', page)
      const count = new Set(driver.events.flatMap((done) => (done.type === 'note' ? [JSON.stringify(done)] : []))).size
      await panel('notebook', text.play.notebookCount(count), text.common.close)
      await panel('law', text.play.law, text.common.close)
      await panel('pause', text.play.pause, text.play.resume)
    }
    if (event.type === 'assess') await look('board', page)
    if (event.type === 'choose' && events[index - 1]?.type === 'assess') await look('after the board', page)
    if (event.type === 'choose' && part === 'report') await look('report', page)
    await driver.perform([event])
  }
  await look('aftermath', page)
  await press('button', text.play.turnPage)
  await look('words', page)
  await press('link', text.play.toDebrief)
  await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
  await openAll(page)
  await look('debrief', page)
  await press('link', text.debrief.views.look)
  await page.getByRole('heading', { level: 2, name: text.debrief.transcript }).waitFor()
  await openAll(page)
  await look('debrief, looked at', page)
  await press('link', text.debrief.views.again)
  await page.locator('.again-task').waitFor()
  await openAll(page)
  await look('debrief, tried again', page)
  await press('button', text.again.show(0, false))
  await page.locator('.again-outcome').waitFor()
  await look('debrief, an answer shown', page)
  await press('link', text.keep.title)
  await page.getByRole('heading', { level: 2, name: text.keep.report.title, exact: true }).waitFor()
  await look('debrief, to keep', page)
  await page.goto(`${page.url().split('#')[0]}#/nowhere`)
  await page.getByText(text.play.trouble.notFound).waitFor()
  await look('nowhere', page)
  await press('button', text.common.home)
  await page.getByRole('link', { name: text.home.openDebrief(title) }).waitFor()
  await look('home with a play', page)
  await panel('rename', text.home.renameNamed(title), text.home.renameNo)
  await panel('delete', text.home.removeNamed(title), text.home.removeNo)
}
