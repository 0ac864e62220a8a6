import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay, kept, keptBeside, untilKept } from './support/kept.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { story, manifest } = known.compiled
const { title } = manifest.scenario
const words = text.home
const { events } = pathOf(known, 5, { notes: 0.4 })

/** A play by chance with its marks, as it is kept. */
function played(seed: number, forkOf?: string): Playthrough {
  const { events: made, beats, given } = pathOf(known, seed)
  let turn = 0
  const marked = made.map((event) =>
    event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event,
  ) as Playthrough['events']
  const record = { format: 1, scenario: 'farm', story, rules: rulesHash, given, seed, events: marked } as const
  return { ...record, id: `list-${String(seed).padStart(8, '0')}`, ...(forkOf && { forkOf: { id: forkOf, turn: 3 } }) }
}

const home = async (page: Page) => {
  await page.goto(`${page.url().split('#')[0]}#/`)
  await page.getByRole('heading', { name: words.filesTitle }).waitFor()
}
const give = (page: Page, content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(content) })

for (const [name, hand] of Object.entries(hands)) {
  test(`the list by ${name}: a name, a fork under what it leaves, delete`, { timeout: 120_000 }, async ({ visit }) => {
    const { open, watch } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    // The simulated reader looks up what describes a link that has just gone with its playthrough, and stumbles itself.
    watch.expect(/getElementById is not a function[\s\S]*simulated-screen-reader/)
    const page = await open('/')
    await keepPlay(page, played(3))
    await page.reload()
    await hand.press(page, { role: 'button', name: words.renameNamed(title) })
    await page.getByRole('dialog').waitFor()
    await hand.write(page, words.renameLabel, 'By the gate')
    await hand.press(page, { role: 'button', name: words.renameYes })
    await page.getByRole('link', { name: words.openDebrief('By the gate') }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      words.renameNamed('By the gate'),
    )
    expect(await keptBeside(page)).toEqual([{ name: 'By the gate' }])

    await keepPlay(page, played(4, 'list-00000003'))
    await page.reload()
    const forks = page.getByRole('list', { name: words.forksOf('By the gate') })
    await forks.getByText(words.forkFrom(4)).waitFor()
    expect(await forks.getByRole('link', { name: words.openDebrief(title) }).count()).toBe(1)
    await hand.press(page, { role: 'button', name: words.removeNamed('By the gate') })
    await hand.press(page, { role: 'button', name: words.removeYes })
    await page.getByRole('link', { name: words.openDebrief('By the gate') }).waitFor({ state: 'detached' })
    expect((await kept(page)).map(({ playthrough }) => playthrough.id)).toEqual(['list-00000004'])
    await page.getByRole('link', { name: words.openDebrief(title) }).waitFor()
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })
}

test('all go into one file and come out of it elsewhere; each damaged one is said by name', async ({ visit }) => {
  const here = await (await visit({ reducedMotion: 'reduce' })).open('/')
  await keepPlay(here, played(3))
  await keepPlay(here, played(4, 'list-00000003'))
  await here.reload()
  await here.getByRole('button', { name: words.exportAll }).waitFor()
  const [download] = await Promise.all([
    here.waitForEvent('download'),
    here.getByRole('button', { name: words.exportAll }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^second-look-all-\d{4}-\d\d-\d\d\.json$/)
  const file = readFileSync(await download.path(), 'utf8')
  const there = await (await visit({ reducedMotion: 'reduce' })).open('/')
  const value = JSON.parse(file)
  value.playthroughs.push({ name: 'The torn one', playthrough: { ...played(5), seed: 'x' } }, null)
  await give(there, JSON.stringify(value))
  await there
    .getByRole('status')
    .filter({ hasText: words.import.took(2, 0) })
    .waitFor()
  const alerts = await there.getByRole('alert').innerText()
  expect(alerts).toContain(words.import.notTaken('The torn one', words.import.damaged('seed')))
  expect(alerts).toContain(words.import.notTaken('4', words.import.foreign()))
  const byId = (one: { playthrough: Playthrough }, other: { playthrough: Playthrough }) =>
    one.playthrough.id < other.playthrough.id ? -1 : 1
  const before = (await kept(here)).sort(byId)
  expect((await kept(there)).sort(byId)).toEqual(before)
  await give(there, file)
  await there
    .getByRole('status')
    .filter({ hasText: words.import.took(0, 2) })
    .waitFor()
  expect((await kept(there)).sort(byId)).toEqual(before)
})

test('two tabs: what one keeps, names or deletes the other shows', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const list = await open('/')
  await list.getByRole('heading', { name: words.filesTitle }).waitFor()
  const play = await open('/play/farm')
  const driver = new Driver(play, known, mouse)
  await driver.perform(events.slice(0, 3))
  await untilKept(play, 3)
  await list.getByRole('link', { name: words.continue(title) }).waitFor()
  await home(play)
  await play.getByRole('button', { name: words.renameNamed(title) }).click()
  await play.getByLabel(words.renameLabel).fill('First try')
  await play.getByRole('button', { name: words.renameYes }).click()
  await list.getByRole('link', { name: words.continue('First try') }).waitFor()
  await list.getByRole('button', { name: words.removeNamed('First try') }).click()
  await list.getByRole('button', { name: words.removeYes }).click()
  await play.getByRole('link', { name: words.continue('First try') }).waitFor({ state: 'detached' })
})

test('two tabs in one playthrough: the second that goes another way is told, and both ways are kept', async ({
  visit,
}) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const one = await open('/play/farm')
  const first = new Driver(one, known, mouse)
  await first.perform(events.slice(0, 3))
  const { playthrough } = await untilKept(one, 3)
  const other = await open(`/play/farm?${playthrough.id}`)
  const second = new Driver(other, known, mouse).resume(events.slice(0, 3))
  await second.shown()

  await first.perform(events.slice(3, 8))
  await untilKept(one, 8)
  const { choices } = second.beat
  const next = events.slice(3).find((event) => event.type === 'choose')
  const otherWay = choices.find(({ id }) => id !== (next?.type === 'choose' ? next.choice : ''))
  if (!otherWay) throw new Error('only one way goes on')
  await second.perform([{ type: 'choose', choice: otherWay.id }])
  await other.getByRole('status').filter({ hasText: words.storage.changed }).waitFor()
  await expect.poll(async () => (await kept(other)).length).toBe(2)
  const all = await kept(other)
  const fork = all.find(({ playthrough: { id } }) => id !== playthrough.id)?.playthrough
  expect(all.find(({ playthrough: { id } }) => id === playthrough.id)?.playthrough.events).toHaveLength(8)
  expect(fork?.events.at(-1)).toMatchObject({ choice: otherWay.id })
  expect(fork?.forkOf?.id).toBe(playthrough.id)
  await expect.poll(() => other.url()).toContain(fork?.id)

  // Both go on, and a reload finds each its own.
  await first.perform(events.slice(8, 10))
  await other.reload()
  await second.shown()
  await expect
    .poll(async () => {
      const lengthOf = async (wanted: string | undefined) =>
        (await kept(one)).find(({ playthrough: { id } }) => id === wanted)?.playthrough.events.length ?? 0
      // One note may be of two cues, and is two events then.
      return [(await lengthOf(playthrough.id)) >= 10, await lengthOf(fork?.id)]
    })
    .toEqual([true, fork?.events.length])
})
