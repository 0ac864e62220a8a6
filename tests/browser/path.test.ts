import type { Page } from 'playwright-core'
import { axes } from '../../src/core/catalogue/axis.ts'
import { graphValues } from '../../src/core/graph/values/graphValues.ts'
import { sizeOf } from '../../src/core/look/margins.ts'
import { openingOf } from '../../src/core/look/opening.ts'
import { type Reading, readingOf } from '../../src/core/look/reading.ts'
import { type TurnLook, turnLooks } from '../../src/core/look/turnLook.ts'
import { turnsThatMattered } from '../../src/core/look/turnsThatMattered.ts'
import { cuesNoted } from '../../src/core/score/path.ts'
import type { Beat } from '../../src/core/story/beat.ts'
import { shareGiven } from '../../src/debrief/path/shareGiven.ts'
import { turnWords } from '../../src/debrief/turnWords.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay, kept, keptBeside } from './support/kept.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { story, manifest } = known.compiled
const values = graphValues(known.graph(), manifest)
const words = text.looking

/** A play by chance, and what the prover says of it. */
function played(seed: number) {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  const path = { manifest, beats, events }
  const reading = readingOf(values, { given, events, noted: cuesNoted(path) }) as Reading
  const looks = turnLooks(path, reading)
  return { path, given, reading, looks, turns: turnWords({ path }), events: marked(events, beats) }
}

const marked = (events: ReturnType<typeof pathOf>['events'], beats: ReturnType<typeof pathOf>['beats']) => {
  let turn = 0
  return events.map((event) => (event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event))
}

/** What the margin of a turn has to say, and nothing else, of what could have been. */
function claims(look: TurnLook, reading: Reading, beats: readonly Beat[]): string[] {
  const lost = axes.flatMap((axis) => {
    const { mark, regret, sound } = look.byAxis[axis]
    if (mark !== 'missed' && mark !== 'costly') return []
    const share = shareGiven(regret, reading.whole[axis].best)
    const offers = reading.turns[look.turn]?.offers.length ?? 0
    return [
      `${words.axisMark(text.common.axes[axis].name, words.marks[mark])}, ${words.gaveUp(share)}`,
      words.better(sound.length, offers),
    ]
  })
  const later = axes.flatMap((axis) => {
    const { mark, regret } = look.byAxis[axis]
    const { best } = reading.whole[axis]
    if (mark !== undefined || sizeOf(regret, best) === 'sound') return []
    return [words.consequence(text.common.axes[axis].name, shareGiven(regret, best))]
  })
  const sound = axes.filter((axis) => look.byAxis[axis].mark === 'sound').map((axis) => text.common.axes[axis].name)
  const { endings, doors } = look.closed
  return [
    ...lost,
    ...(sound.length > 0 ? [`${words.soundHere}: ${sound.join(', ').toLowerCase()}.`] : []),
    ...later,
    ...new Set(doors.map((person) => doorClosed(person, beats))),
    ...(endings.length > 0
      ? [
          `${words.endingsClosed(endings.length)} ${words.endings(look.open.length, reading.turns[0]?.endings.length ?? 0)}`,
        ]
      : []),
  ]
}

/** A person who never came up on this path is not named. */
const doorClosed = (person: string, beats: readonly Beat[]) =>
  JSON.stringify(beats.map(({ people, lines }) => [people, lines.map(({ speaker }) => speaker)])).includes(
    `"${person}"`,
  )
    ? words.door(manifest.cast[person]?.short ?? '')
    : words.doorUnmet

/** Sentences of these kinds that a margin shows. */
const claimed = (page: Page) =>
  page
    .locator('.turns > li')
    .evaluateAll((items) =>
      items.map((item) =>
        [
          ...item.querySelectorAll(
            '.axis-mark > p:first-child, .axis-mark > p.hint, .sound-here, .turn-remarks > p.told, .from-here > p',
          ),
        ].map((sentence) => sentence.textContent?.trim() ?? ''),
      ),
    )

async function openDebrief(open: (route?: string) => Promise<Page>, seed: number, rest = '') {
  const play = played(seed)
  const page = await open('/')
  const id = `path-${String(seed).padStart(8, '0')}`
  const { events, given } = play
  await keepPlay(page, { format: 1, id, scenario: 'farm', story, rules: rulesHash, given, seed: 1, events })
  await page.goto(`${page.url().split('#')[0]}#/debrief/${id}${rest}`)
  await page.getByRole('heading', { level: 1, name: text.debrief.of(manifest.scenario.title) }).waitFor()
  return { page, ...play }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const heading = (page: Page) => page.locator('.moment h2').innerText()

for (const [name, hand] of Object.entries(hands)) {
  test(`one's own path by ${name}`, { timeout: 120_000 }, async ({ visit }) => {
    const { open } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    const { page, path, reading, looks, turns } = await openDebrief(open, 4)
    const where = (turn: number) =>
      text.happened.where(turn + 1, turns.length, turns[turn]?.time ?? '', turns[turn]?.place ?? '')
    const press = (control: string) => hand.press(page, { role: 'button', name: control })
    await page.getByRole('region', { name: text.debrief.opening.title }).waitFor()

    // What happened: every turn as it was, and no word of what it was worth.
    await press(text.happened.on)
    await press(text.happened.on)
    expect(await heading(page)).toBe(where(2))
    const shown = await page.locator('.moment').innerText()
    for (const line of path.beats[2]?.lines ?? []) expect(shown).toContain(line.text)
    expect(shown).toContain(turns[2]?.chosen)
    await press(text.happened.end)
    expect(await heading(page)).toBe(where(turns.length - 1))
    await press(text.happened.back)
    expect(await heading(page)).toBe(where(turns.length - 2))
    await press(text.happened.first)
    expect(await heading(page)).toBe(where(0))
    expect(await page.locator('.happened .remark, .happened .axis-mark').count()).toBe(0)

    // What one was thinking, at the turns that mattered.
    const asked = turnsThatMattered(reading, openingOf(looks, reading))
    expect(asked.length).toBeGreaterThanOrEqual(2)
    const [turn = 0] = asked
    await press(text.happened.ask.at(turn + 1, turns[turn]?.chosenAt ?? ''))
    await hand.write(page, text.happened.ask.field(turn + 1), 'He seemed tired to me.')

    // A look at it: just what the prover says of each turn.
    await hand.press(page, { role: 'link', name: text.happened.toLook })
    await page.locator('.axis-strip meter').first().waitFor({ state: 'attached' })
    const told = await claimed(page)
    for (const look of looks) {
      const wanted = claims(look, reading, path.beats)
      expect(told[look.turn]?.slice().sort(), `turn ${look.turn + 1}`).toEqual(wanted.slice().sort())
    }
    expect(told.flat().length).toBeGreaterThan(5)
    await expect.poll(() => page.locator('.thought').innerText()).toContain('He seemed tired to me.')

    // What another choice would have done, and the names of endings, stay closed until asked for.
    const closed = page.locator('.instead ul, .from-here ul')
    expect(await closed.count()).toBeGreaterThan(0)
    for (const item of await closed.all()) expect(await item.isVisible()).toBe(false)

    // One thing to do next time; it is kept with the thought, on this device.
    await hand.write(page, text.looking.next.whenLabel, 'am offered an interpreter')
    await hand.write(page, text.looking.next.willLabel, 'ask who it is')
    const sentence = text.looking.next.sentence('am offered an interpreter', 'ask who it is')
    await page.getByText(sentence).waitFor()
    await expect
      .poll(() => keptBeside(page))
      .toEqual([
        {
          thoughts: {
            turns: { [turn]: 'He seemed tired to me.' },
            next: { when: 'am offered an interpreter', will: 'ask who it is' },
          },
        },
      ])
    expect(JSON.stringify((await kept(page)).map(({ playthrough }) => playthrough))).not.toContain('tired')
    await page.reload()
    await page.getByText(sentence).waitFor()
    expect(await page.locator('.thought').innerText()).toContain('He seemed tired to me.')
  })
}

test('a turn that the opening names is gone to, and has the focus', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const { page, reading, looks, turns } = await openDebrief(open, 4)
  const { cost } = openingOf(looks, reading)
  if (!cost) throw new Error('this play cost nothing')
  const { turn, axis } = cost
  const { offers, made } = reading.turns[turn] as Reading['turns'][number]
  const reach = (is: (choice: string) => boolean) =>
    Math.max(...offers.filter(({ choice }) => is(choice)).map((offer) => offer.reach[axis]))
  const lost = reach(() => true) - reach((choice) => choice === made)
  const opening = page.locator('.opening-cost')
  await opening.getByText(text.debrief.opening.cost(text.common.axes[axis].name)).waitFor()
  await opening
    .getByText(
      text.debrief.opening.lost(text.common.axes[axis].name.toLowerCase(), shareGiven(lost, reading.whole[axis].best)),
    )
    .waitFor()
  await page.locator('.opening-cost a').first().click()
  const where = text.happened.where(turn + 1, turns.length, turns[turn]?.time ?? '', turns[turn]?.place ?? '')
  await expect.poll(() => focused(page)).toBe(where)
  await page.getByRole('link', { name: text.debrief.views.path }).click()
  expect(await heading(page)).toBe(where)
})

test('keys step through the replay, and the focus stays', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const { page, turns } = await openDebrief(open, 4)
  const at = async () => Number(/\d+/.exec(await heading(page))?.[0])
  const last = turns.length
  for (const control of [
    page.getByRole('button', { name: text.happened.back, exact: true }),
    page.getByRole('slider', { name: text.happened.seek }),
  ]) {
    await control.focus()
    for (const [key, turn] of [
      ['Home', 1],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', last],
      ['ArrowRight', last],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(at, { message: key }).toBe(turn)
      expect(await control.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  }
})

test('the replay runs by itself, and stops at the end and when one steps', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const { page, turns } = await openDebrief(open, 4)
  const pause = page.getByRole('button', { name: text.happened.pause, exact: true })
  const play = page.getByRole('button', { name: text.happened.play, exact: true })
  await page.getByRole('button', { name: text.happened.end, exact: true }).click()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await play.click()
  /** Lets time pass, less at once than any turn is shown, until this turn is. Nothing else lets any pass. */
  const until = (turn: number) =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(2000)
          return heading(page)
        },
        { message: `turn ${turn}`, interval: 10, timeout: 20_000 },
      )
      .toContain(` ${turn} `)
  await until(2)
  await until(3)
  await page.getByRole('button', { name: text.happened.back, exact: true }).click()
  await play.waitFor()
  await page.clock.fastForward(120_000)
  expect(await heading(page)).toContain(' 2 ')
  await play.click()
  for (let turn = 3; turn <= turns.length; turn++) await until(turn)
  await expect.poll(() => page.clock.fastForward(2000).then(() => play.count()), { interval: 10 }).toBe(1)
  expect(await pause.count()).toBe(0)
})

test('the picture comes only when it is asked for; where it cannot, that is said', async ({ visit }) => {
  const { open, watch, context } = await visit({ reducedMotion: 'reduce' })
  watch.expect(/Failed to load resource|Failed to fetch|ERR_FAILED/)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const { page } = await openDebrief(open, 4)
  await page.getByRole('region', { name: text.debrief.opening.title }).waitFor()
  expect(asked.filter((url) => /mountStage|phaser/i.test(url))).toEqual([])
  await page.getByRole('button', { name: text.happened.picture }).click()
  await page.locator('.stage canvas').waitFor()
  await page.getByRole('button', { name: text.happened.on, exact: true }).click()
  await page.getByRole('button', { name: text.happened.pictureOff }).click()
  expect(await page.locator('.stage').count()).toBe(0)
  await context.route(/index\.json|mountStage/, (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: text.happened.picture }).click()
  await page.getByText(text.play.trouble['stage-failed']).waitFor()
  expect(await heading(page)).toContain('1')
})

test('without the graph the path is still there, and nothing is said of what could have been', async ({ visit }) => {
  const { open, watch, context } = await visit({ reducedMotion: 'reduce' })
  watch.expect(/Failed to load resource|ERR_FAILED/)
  await context.route('**/*.graph', (route) => route.abort())
  const { page } = await openDebrief(open, 4, '/look')
  await page.getByText(text.debrief.noValues.missing).waitFor()
  expect((await claimed(page)).flat()).toEqual([])
  expect(await page.locator('.turns > li').count()).toBeGreaterThan(5)
})
