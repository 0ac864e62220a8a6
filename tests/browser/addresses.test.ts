import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { kept, untilKept } from './support/kept.ts'
import { farm, givenAtFirst, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { title } = known.compiled.manifest.scenario
const { events } = pathOf(known, 5, { notes: 0.4 })

test('choices are buttons with their id, in a group of that name, and nothing else has one', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.begin()
  const group = page.getByRole('group', { name: 'Choices', exact: true })
  for (const event of events.filter(({ type }) => type === 'choose').slice(0, 6)) {
    const inGroup = await group
      .locator('button[data-choice]')
      .evaluateAll((all) => all.map((button) => button.getAttribute('data-choice')))
    expect(inGroup.sort()).toEqual(driver.beat.choices.map(({ id }) => id).sort())
    expect(await page.locator('[data-choice]').count()).toBe(inGroup.length)
    await driver.perform([event])
  }
})

test('what lies ready under a choice is not there for anyone before it is made', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.begin()
  for (const event of events.filter(({ type }) => type === 'choose').slice(0, 3)) {
    if (event.type !== 'choose') continue
    const button = page.locator(`[data-choice="${event.choice}"]`)
    const before = await page.getByRole('main').ariaSnapshot()
    await button.hover()
    const unseen = page.locator('.beat-sheet.is-unseen')
    await unseen.locator('.choice, .look').first().waitFor({ state: 'attached' })
    const next = known
      .narrate({ given: givenAtFirst(known.compiled), seed: 1, events: [...driver.events, event] })
      .beats.at(-1)
    await expect
      .poll(() => unseen.locator('.line-text').allTextContents())
      .toEqual(next?.lines.map((line) => line.text))
    expect(await unseen.locator('button:visible, [data-choice]').count()).toBe(0)
    expect(await page.getByRole('main').ariaSnapshot()).toBe(before)
    expect(await unseen.evaluate((sheet) => sheet.getBoundingClientRect().height)).toBe(0)
    await driver.perform([event])
  }
})

test('words that stand there before their choice is made can be chosen from', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.begin()
  const choice = driver.beat.choices[0]?.id ?? ''
  const given = givenAtFirst(known.compiled)
  const led = known.narrate({ given, seed: 1, events: [...driver.events, { type: 'choose', choice }] }).beats.at(-1)
  await page.locator(`[data-choice="${choice}"]`).hover()
  await expect
    .poll(() => page.locator('.beat-sheet.is-unseen .line-text').allTextContents())
    .toEqual(led?.lines.map((line) => line.text))
  const turned = await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-choice="${id}"]`)?.click()
    const seen = document.querySelector('.beat-sheet:not(.is-unseen)')
    const [words, offered] = [seen?.querySelector('.line-text')?.textContent, seen?.querySelector('[data-choice]')]
    const next = seen?.querySelector<HTMLElement>('.choice')
    const { x, y, width, height } = next?.getBoundingClientRect() ?? new DOMRect()
    const hovered = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('button')
    next?.click()
    return { words, isOffered: Boolean(offered), isHovered: Boolean(hovered), next: next?.textContent }
  }, choice)
  expect(turned).toMatchObject({ words: led?.lines[0]?.text, isOffered: false, isHovered: false })
  const next = led?.choices.find(({ text: words }) => words === turned.next)?.id ?? ''
  driver.events.push({ type: 'choose', choice }, { type: 'choose', choice: next })
  await driver.shown()
})

test('two quick clicks make one choice, and nothing else', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  const driver = new Driver(page, known, mouse)
  await driver.begin()
  for (let turn = 0; turn < 3; turn++) {
    const choice = driver.beat.choices[0]?.id ?? ''
    await page.locator(`[data-choice="${choice}"]`).dblclick()
    driver.events.push({ type: 'choose', choice })
    await driver.shown()
  }
  const { playthrough } = await untilKept(page, 3)
  expect(playthrough.events).toMatchObject(driver.events)
})

test('back and forward lose nothing', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/')
  await page.getByRole('link', { name: text.home.playNamed(title) }).click()
  const driver = new Driver(page, known, mouse)
  await driver.perform(events.slice(0, 6))
  const { playthrough } = await untilKept(page, 6)
  await page.goBack()
  await page.getByRole('link', { name: text.home.continue(title) }).waitFor()
  await page.goForward()
  await driver.shown()
  expect((await kept(page)).map((entry) => entry.playthrough)).toEqual([playthrough])
  await driver.perform(events.slice(6, 9))
  expect((await untilKept(page, 9)).playthrough.id).toBe(playthrough.id)
})

test('an address that leads nowhere says so and leads home', async ({ visit }) => {
  const { open } = await visit()
  for (const route of ['/play/moon-base', '/nowhere', '/play/__proto__']) {
    const page = await open(route)
    await page.getByText(text.play.trouble.notFound).waitFor()
    await page.getByRole('button', { name: text.common.home }).click()
    await page.getByRole('heading', { level: 1, name: text.common.product }).waitFor()
    await page.close()
  }
  const page = await open('/debrief/no-such-play')
  await page.getByRole('alert').filter({ hasText: text.debrief.notFound }).waitFor()
  await page.getByRole('link', { name: text.common.home }).click()
  await page.getByRole('heading', { level: 1, name: text.common.product }).waitFor()
})

test('a playthrough that is not there begins at the briefing', async ({ visit }) => {
  const page = await (await visit()).open('/play/farm?gone-from-here')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})

test('leaving at once, with nothing done, leads somewhere that makes sense', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  await new Driver(page, known, mouse).begin()
  await page.getByRole('button', { name: text.play.pause }).click()
  expect(await page.getByRole('link', { name: text.play.skip }).count()).toBe(0)
  await page.getByRole('link', { name: text.play.leave }).click()
  await page.getByRole('heading', { level: 1, name: text.common.product }).waitFor()
})
