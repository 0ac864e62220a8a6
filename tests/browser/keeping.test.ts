import type { Page } from 'playwright-core'
import type { PlayInput } from '../../src/core/record/playEvent.ts'
import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { kept, untilKept } from './support/kept.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { title } = known.compiled.manifest.scenario
const { events } = pathOf(known, 5, { notes: 0.4 })

/** Where a path is worth leaving: after a note, at the board with pins, after it, amid the report, at the ending. */
function leavingPlaces(): Map<string, number> {
  const after = (name: string, is: (event: PlayInput) => boolean, past = 1): [string, number] => [
    name,
    events.findIndex(is) + past,
  ]
  return new Map([
    after('after a note', ({ type }) => type === 'note'),
    after('at the board', ({ type }) => type === 'pin'),
    after('after the board', ({ type }) => type === 'assess'),
    after('amid the report', ({ type }) => type === 'report', 3),
    ['at the ending', events.length],
  ])
}

const goOn = (page: Page, from: number) => new Driver(page, known, mouse).resume(events.slice(0, from))

test('a tab closed anywhere is taken up again from home, and a reload changes nothing', { timeout: 120_000 }, async ({
  visit,
}) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  let page = await open('/play/farm')
  let driver = new Driver(page, known, mouse)
  for (const [place, end] of leavingPlaces()) {
    await driver.perform(events.slice(driver.events.length, end))
    const before = await untilKept(page, driver.events.length)
    expect(before.playthrough.events.length, place).toBe(end)
    await page.reload()
    await driver.shown()
    await page.close()
    page = await open('/')
    await page
      .getByRole('link', { name: end === events.length ? text.home.openDebrief(title) : text.home.continue(title) })
      .click()
    if (end === events.length) await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
    else {
      driver = goOn(page, end)
      await driver.shown()
    }
    const after = await kept(page)
    expect(after.map(({ playthrough }) => playthrough)).toEqual([before.playthrough])
  }
  await page.reload()
  await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
})

test('the briefing offers to go on, or to begin anew beside what is kept', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.perform(events.slice(0, 3))
  await untilKept(page, 3)
  const again = await open('/play/farm')
  await again.getByRole('button', { name: text.home.continue(title) }).click()
  await goOn(again, 3).shown()
  const anew = await open('/play/farm')
  await new Driver(anew, known, mouse).perform(events.slice(0, 2))
  await untilKept(anew, 2)
  expect((await kept(anew)).map(({ playthrough }) => playthrough.events.length).sort()).toEqual([2, 3])
})

test('what is deleted is gone, and the rest stays', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/play/farm')
  await new Driver(page, known, mouse).perform(events.slice(0, 2))
  await untilKept(page, 2)
  await page.goto(`${page.url().split('#')[0]}#/`)
  const remove = page.getByRole('button', { name: text.home.removeNamed(title) })
  await remove.click()
  await page.getByRole('button', { name: text.home.removeNo }).click()
  expect(await kept(page)).toHaveLength(1)
  await remove.click()
  await page.getByRole('button', { name: text.home.removeYes }).click()
  await remove.waitFor({ state: 'detached' })
  expect(await kept(page)).toEqual([])
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})
