import type { Locator, Page } from 'playwright-core'
import { mapOf } from '../../src/core/graph/map/mapOf.ts'
import { graphValues } from '../../src/core/graph/values/graphValues.ts'
import { eventsOfWay, type MapAhead, mapAheadOf } from '../../src/core/look/mapAhead.ts'
import { mapStandings } from '../../src/core/look/mapStanding.ts'
import { type PathMap, pathMapOf } from '../../src/core/look/pathMap.ts'
import { type Reading, readingOf } from '../../src/core/look/reading.ts'
import type { PlayInput } from '../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { cuesNoted } from '../../src/core/score/path.ts'
import { beatName, beatNameAlone } from '../../src/debrief/map/beatName.ts'
import { turnWords } from '../../src/debrief/turnWords.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import { withMarks } from '../support/told.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay } from './support/kept.ts'
import { focusLost } from './support/shown.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { story, manifest } = known.compiled
const graph = known.graph()
const values = graphValues(graph, manifest)
const map = mapOf(graph, manifest)
const words = text.map

/** A play by chance, and the prover's map of it. */
function played(seed: number) {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  const read = { given, events, noted: cuesNoted({ manifest, beats, events }) }
  const path = pathMapOf(graph, manifest, map, read) as PathMap
  const ahead = mapAheadOf(values, read, map.beatOf) as MapAhead
  const turns = turnWords({ path: { manifest, beats, events } })
  return {
    ...read,
    beats,
    path,
    ahead,
    reading: readingOf(values, read) as Reading,
    title: (turn: number) =>
      words.turn(turn + 1, turns[turn]?.time ?? '', beatName(path, path.turns[turn]?.beat ?? 0, manifest, true)),
    others: map.beats.flatMap((_, beat) => (path.turns.some((turn) => turn.beat === beat) ? [] : [beat])),
  }
}

async function openMap(open: (route?: string) => Promise<Page>, play: ReturnType<typeof played>, rules = rulesHash) {
  const page = await open('/')
  const { given } = play
  const events = withMarks(play.events, play.beats) as Playthrough['events']
  await keepPlay(page, { format: 1, id: 'map-00000001', scenario: 'farm', story, rules, given, seed: 1, events })
  await page.goto(`${page.url().split('#')[0]}#/debrief/map-00000001/map`)
  await page.getByRole('region', { name: words.title, exact: true }).waitFor()
  return page
}

const linesAfter = (events: readonly PlayInput[], given: Readonly<Record<string, string>>) =>
  known
    .narrate({ given, seed: 1, events })
    .beats.at(-1)
    ?.lines.map((line) => line.text) ?? []

const shows = async (where: Locator, lines: readonly string[]) => {
  await where.first().waitFor()
  const shown = await where.first().innerText()
  for (const line of lines) expect(shown).toContain(line)
}

for (const [name, hand] of Object.entries(hands)) {
  test(`the story around one's path by ${name}`, { timeout: 120_000 }, async ({ visit }) => {
    const { open } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    const play = played(4)
    const { path, ahead, others, given, events } = play
    const page = await openMap(open, play)
    const press = (control: string) => hand.press(page, { role: 'button', name: control })
    const list = page.locator('.map-list')
    // On a phone the list comes first.
    if (hand === mouse) await list.waitFor()
    else await press(words.forms.list)

    const turn = path.turns.findIndex(({ offers }) => offers.length > 2)
    await press(play.title(turn))
    await page.locator('.map-turn[aria-current]', { hasText: words.turn(turn + 1, '', '') }).waitFor()
    const before = await list.innerText()
    const { made, offers } = path.turns[turn] as PathMap['turns'][number]
    const other = offers.find(({ choice }) => choice !== made)?.choice ?? ''
    const said = play.beats[turn]?.choices.find(({ id }) => id === other)?.text ?? ''
    const follow = linesAfter(eventsOfWay(events, { fork: turn, steps: [{ choice: other }] }), given)
    const unseen = follow.filter((line) => !play.beats.some(({ lines }) => lines.some(({ text }) => text === line)))
    for (const line of unseen) expect(before).not.toContain(line)
    await press(words.askChoiceOf(said))
    await shows(page.locator('.map-turn-facts .map-told'), follow)
    expect(await focusLost(page)).toBeNull()

    const place = others.find((beat) => map.beats[beat]?.ending === undefined && ahead.ways[beat]) ?? 0
    const way = ahead.ways[place] as NonNullable<MapAhead['ways'][number]>
    const placeName = beatNameAlone(path, place, manifest, false)
    await press(words.askPlaceOf(placeName))
    await shows(page.locator('.map-other .map-told'), linesAfter(eventsOfWay(events, way), given))
    await list.getByText(words.oneWay(way.fork + 1), { exact: true }).waitFor()
    await press(words.putAway(words.askPlaceOf(placeName)))
    await expect.poll(() => page.locator('.map-other .map-told').count()).toBe(0)

    const endings = map.beats.flatMap(({ ending }) => ending ?? [])
    const end = others.find((beat) => map.beats[beat]?.ending !== undefined && ahead.ways[beat]) ?? 0
    const endName = manifest.scenario.endings[map.beats[end]?.ending ?? ''] ?? ''
    expect(before).not.toContain(endName)
    await press(words.askEndingOf(endings.indexOf(map.beats[end]?.ending ?? '') + 1))
    await list.getByRole('heading', { name: endName, exact: true }).waitFor()
    expect(await focusLost(page)).toBeNull()
  })
}

test('each claim about what could still be reached is the prover’s', { timeout: 120_000 }, async ({ visit }) => {
  for (const seed of [4, 9]) {
    const { open, context } = await visit({ viewport: { width: 390, height: 844 } })
    const play = played(seed)
    const { path, ahead, reading, others } = play
    const page = await openMap(open, play)
    await page.locator('.map-list').waitFor()
    for (const { turn, endings, made } of reading.turns) {
      await page.locator('.map-turn', { hasText: play.title(turn) }).click()
      await page.locator('.map-turn[aria-current]', { hasText: play.title(turn) }).waitFor()
      const shown = await page.locator('.map-list').innerText()
      const open = map.beats.filter((_, beat) => (ahead.openUntil[beat] ?? -1) >= turn).length
      if (made !== undefined) {
        expect(shown).toContain(words.open(open, map.beats.length))
        expect(shown).toContain(words.endingsOpen(endings.length, Object.keys(manifest.scenario.endings).length))
      }
      const standings = mapStandings(path, ahead, turn)
      const inList = await page.locator('.map-other').allInnerTexts()
      expect(inList).toHaveLength(others.length)
      const expected = others.map((beat) => {
        const until = ahead.openUntil[beat] ?? -1
        return `${words.relation[standings[beat]?.relation ?? 'unseen']} ${until < turn ? words.closedFrom(until + 2) : words.stillOpen(turn + 1)}`
      })
      expect(inList.map((item) => item.split('\n').filter(Boolean)[1]).sort()).toEqual(expected.sort())
    }
    await context.close()
  }
})

const heading = (page: Page) => page.locator('#map-picked').innerText()
const transform = (page: Page) => page.locator('.map-sheet').evaluate((sheet: HTMLElement) => sheet.style.transform)
const scaleOf = async (page: Page) => Number(/scale\(([\d.]+)\)/.exec(await transform(page))?.[1])

test('the picture is moved, zoomed and gone along by keys', { timeout: 60_000 }, async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const play = played(4)
  const page = await openMap(open, play)
  await page.locator('.map-frame').focus()
  expect(await heading(page)).toBe(play.title(0))
  for (const [key, turn] of [
    ['PageDown', 1],
    ['PageDown', 2],
    ['PageUp', 1],
    ['End', play.path.turns.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => heading(page)).toBe(play.title(turn))
  }
  const start = await transform(page)
  await page.keyboard.press('ArrowDown')
  expect(await transform(page)).not.toBe(start)
  const scale = await scaleOf(page)
  await page.keyboard.press('+')
  expect(await scaleOf(page)).toBeGreaterThan(scale)
  await page.keyboard.press('0')
  expect(await scaleOf(page)).toBeLessThan(0.5)
  const seen = new Set<string>()
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Shift+ArrowDown')
    seen.add(await heading(page))
  }
  expect(seen.size).toBeGreaterThan(5)
  expect(await focusLost(page)).toBeNull()
})

test('the picture is dragged, pinched and clicked', { timeout: 60_000 }, async ({ visit }) => {
  const { open, context } = await visit()
  const play = played(4)
  const page = await openMap(open, play)
  const frame = page.locator('.map-frame')
  await frame.scrollIntoViewIfNeeded()
  const box = await frame.boundingBox()
  if (!box) throw new Error('no frame')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  // Nobody has clicked it: the wheel is the page's.
  const start = await transform(page)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 40)
  expect(await transform(page)).toBe(start)
  await frame.scrollIntoViewIfNeeded()
  const title = await heading(page)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 90, { steps: 5 })
  await page.mouse.up()
  expect(await transform(page)).not.toBe(start)
  expect(await heading(page)).toBe(title)
  const scale = await scaleOf(page)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(scale)

  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: x + side * apart, y, id })),
    })
  const wide = await scaleOf(page)
  await touch('touchStart', 120)
  for (const apart of [100, 80, 60]) await touch('touchMove', apart)
  await touch('touchEnd', 0)
  await expect.poll(() => scaleOf(page)).toBeLessThan(wide * 0.7)

  await page.getByRole('button', { name: words.whole }).click()
  const near = play.others.find((beat) => map.beats[beat]?.ending === undefined) ?? 0
  await page.locator(`[data-beat="${near}"] .map-box`).click()
  const name = beatNameAlone(play.path, near, manifest, false)
  await expect.poll(() => heading(page)).toBe(name)
  await page.getByRole('button', { name: words.backHere(1) }).click()
  await expect.poll(() => heading(page)).toBe(play.title(0))
  expect(await focusLost(page)).toBeNull()
})

test('where nothing can be said of what could have been, the path is on the map all the same', async ({ visit }) => {
  const { open } = await visit({ viewport: { width: 390, height: 844 } })
  const play = played(4)
  const page = await openMap(open, play, '0123456789abcdef')
  await page.getByText(words.noAhead, { exact: true }).waitFor()
  const shown = await page.locator('.map-list').innerText()
  expect(shown).toContain(words.relation.near)
  expect(shown).not.toMatch(/could still be reached|no path led/)
})

test('without a graph it says why there is no map', async ({ visit }) => {
  const { open, context, watch } = await visit()
  watch.expect(/404/)
  await context.route('**/*.graph', (route) => route.fulfill({ status: 404 }))
  const page = await openMap(open, played(4))
  await page.getByText(`${words.none} ${text.debrief.noValues.missing}`).waitFor()
})
