import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { countDraws, drawsDuring, running, untilAtRest } from './support/checks/stillness.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { farm, type Known, longEncounters, pathOf, shipped } from './support/stories.ts'
import { expect, test, type Visit } from './support/test.ts'

const known = farm()
const choicesOf = (of: Known) => pathOf(of, 3).events.filter(({ type }) => type === 'choose')
const choices = choicesOf(known)

async function playTo({ open }: Visit, turn: number, of = known): Promise<{ page: Page; driver: Driver }> {
  const page = await open(`/play/${of.compiled.scenario}`)
  const driver = new Driver(page, of, mouse)
  await driver.perform(choicesOf(of).slice(0, turn))
  await page.waitForFunction(() => (window.draws ?? 0) > 0)
  return { page, driver }
}

test.for(longEncounters())('%s: the stage at rest draws nothing', async (id, { visit }) => {
  const of = shipped(id)
  const { page, driver } = await playTo(await visit({ before: countDraws }), 2, of)
  await untilAtRest(page, driver.beat.turn)
  expect(await drawsDuring(page, 30)).toBe(0)
  const before = await page.evaluate(() => window.draws ?? 0)
  await driver.perform(choicesOf(of).slice(2, 3))
  await page.waitForFunction((drawn) => (window.draws ?? 0) > drawn, before)
})

test('a turn is marked as pictured only once its picture is drawn', async ({ visit }) => {
  const { context, open } = await visit({ reducedMotion: 'reduce' })
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await context.route('**/art/**', async (route) => {
    await held
    await route.continue()
  })
  const page = await open('/play/farm')
  await new Driver(page, known, mouse).begin()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
  expect(await page.locator('.stage-host[data-turn]').count()).toBe(0)
  arrive()
  await page.locator('.stage-host[data-turn="0"]').waitFor()
})

test('under reduced motion a beat is there at once, and then nothing moves', async ({ visit }) => {
  const { page, driver } = await playTo(await visit({ before: countDraws, reducedMotion: 'reduce' }), 1)
  for (const choice of choices.slice(1, 5)) {
    await driver.perform([choice])
    expect(await running(page)).toEqual([])
    await untilAtRest(page, driver.beat.turn)
    expect(await drawsDuring(page, 15)).toBe(0)
  }
})

test('the setting does the same as the device', async ({ visit }) => {
  const { page, driver } = await playTo(await visit({ before: countDraws }), 1)
  await page.getByRole('button', { name: text.common.settings }).click()
  await page.getByRole('radio', { name: text.settings.motions.still }).click()
  await page.getByRole('button', { name: text.common.close }).click()
  expect(await page.evaluate(() => document.documentElement.dataset['motion'])).toBe('still')
  await driver.perform([choices[1] as (typeof choices)[number]])
  expect(await running(page)).toEqual([])
  await untilAtRest(page, driver.beat.turn)
  expect(await drawsDuring(page, 15)).toBe(0)
})
