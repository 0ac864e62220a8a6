import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { kept, untilKept } from './support/kept.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { title } = known.compiled.manifest.scenario
const { events } = pathOf(known, 5, { notes: 0.4 })

const give = (page: Page, content: string | Buffer, name = 'play.json') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

/** The file that a click on a download gives. */
async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  expect(download.suggestedFilename()).toMatch(/^second-look-farm-\d{4}-\d\d-\d\d\.json$/)
  return readFileSync(await download.path(), 'utf8')
}

test('a downloaded playthrough opens elsewhere at the same place', async ({ visit }) => {
  const here = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  await new Driver(here, known, mouse).perform(events.slice(0, 12))
  const { playthrough } = await untilKept(here, 12)
  await here.getByRole('button', { name: text.play.pause }).click()
  const file = await downloaded(here, text.play.download)
  expect(JSON.parse(file)).toEqual(playthrough)

  const there = await (await visit({ reducedMotion: 'reduce' })).open('/')
  await give(there, file)
  const driver = new Driver(there, known, mouse).resume(events.slice(0, 12))
  await driver.shown()
  expect((await untilKept(there, 12)).playthrough).toEqual(playthrough)
  await driver.perform(events.slice(12))
  const { finished, playthrough: whole } = await untilKept(there, events.length)
  expect(finished).toBe(true)

  await here.goto(`${here.url().split('#')[0]}#/`)
  await give(here, JSON.stringify(whole))
  await here.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
  expect((await kept(here)).map(({ playthrough: { events: all } }) => all.length).sort()).toEqual(
    [12, events.length].sort(),
  )
})

test('what is no playthrough is told apart, and nothing is lost', async ({ visit }) => {
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/play/farm')
  await new Driver(page, known, mouse).perform(events.slice(0, 3))
  const { playthrough } = await untilKept(page, 3)
  await page.goto(`${page.url().split('#')[0]}#/`)
  await page.getByRole('link', { name: text.home.continue(title) }).waitFor()
  const before = await kept(page)
  const { files } = text.home
  const altered = (change: object) => JSON.stringify({ ...playthrough, ...change })
  const cases: [string, string | Buffer, string | RegExp][] = [
    ['not JSON', 'format: 1', files['not-json']],
    ['half a file', JSON.stringify(playthrough).slice(0, 90), files['not-json']],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), files['not-json']],
    ['empty', '', files['not-json']],
    ['something else', '{"version": 3, "items": []}', files.foreign],
    ['a number', '42', files.foreign],
    ['newer', altered({ format: 2 }), files['too-new']],
    [
      'damaged events',
      altered({ events: [{ type: 'guess', category: 'labor', confidence: 400 }] }),
      /damaged \(at events\.0/,
    ],
    ['damaged seed', altered({ seed: 'x' }), files.damaged('seed')],
    ['a field too many', altered({ extra: 1 }), files.damaged('extra')],
    ['a strange prototype', '{"format":1,"scenario":"farm","__proto__":{"events":[]}}', /damaged/],
    ['an unknown scenario', altered({ scenario: 'moon-base' }), files.unknown('moon-base')],
    ['huge', Buffer.alloc(3_000_000, 32), files.tooLarge],
    ['a given that is not declared', altered({ given: { county: 'nowhere' } }), /\w/],
  ]
  for (const [name, content, sentence] of cases) {
    await give(page, content)
    const alert = page.getByRole('alert').filter({ hasText: sentence })
    await alert
      .waitFor()
      .catch(async () => expect(`${name}: ${await page.locator('main').innerText()}`).toContain(sentence))
    expect(await kept(page), name).toEqual(before)
  }
  await give(page, JSON.stringify(playthrough))
  await new Driver(page, known, mouse).resume(events.slice(0, 3)).shown()
})
