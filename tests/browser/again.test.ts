import type { Page } from 'playwright-core'
import { axes } from '../../src/core/catalogue/axis.ts'
import { graphValues } from '../../src/core/graph/values/graphValues.ts'
import { acceptedAt, drillsOf } from '../../src/core/look/drill.ts'
import { type Reading, readingOf } from '../../src/core/look/reading.ts'
import { answerTo } from '../../src/core/look/retry.ts'
import { turnLooks } from '../../src/core/look/turnLook.ts'
import { cuesNoted } from '../../src/core/score/path.ts'
import { shareGiven } from '../../src/debrief/path/shareGiven.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay, kept } from './support/kept.ts'
import { focusLost } from './support/shown.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { story, manifest } = known.compiled
const values = graphValues(known.graph(), manifest)
const words = text.again

/** A play by chance, and what the prover says of it. */
function played(seed: number) {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  const path = { manifest, beats, events }
  const reading = readingOf(values, { given, events, noted: cuesNoted(path) }) as Reading
  let turn = 0
  const marked = events.map((event) => (event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event))
  return { path, given, reading, drills: drillsOf(path, reading, turnLooks(path, reading)), events: marked }
}

type Played = ReturnType<typeof played>

/** Puts a play where the app keeps them, changed if wanted, and opens its debrief. */
async function openAgain(
  open: (route?: string) => Promise<Page>,
  { events, given }: Played,
  change: { rules?: string; story?: string } = {},
  rest = '',
) {
  const page = await open('/')
  const id = 'again-00000001'
  const play = { format: 1, id, scenario: 'farm', story, rules: rulesHash, given, seed: 1, events, ...change } as const
  await keepPlay(page, play)
  await page.goto(`${page.url().split('#')[0]}#/debrief/${id}/again${rest}`)
  await page.getByRole('heading', { level: 1, name: text.debrief.of(manifest.scenario.title) }).waitFor()
  return { page, id }
}

/** What a choice keeps, in the words of the page, from the prover's values and nothing else. */
function claims({ path, reading }: Played, turn: number, axis: (typeof axes)[number], choice: string): string[] {
  const { offers = [], made } = reading.turns[turn] ?? {}
  const offer = offers.find((one) => one.choice === choice)
  const own = offers.find((one) => one.choice === made)
  if (!offer || !own) throw new Error('not on offer')
  const percent = (points: number, on: (typeof axes)[number]) =>
    Math.round((100 * Math.max(0, points)) / reading.whole[on].best)
  const moved = (on: (typeof axes)[number]) => {
    const more = offer.reach[on] - own.reach[on]
    const { name } = text.common.axes[on]
    if (more === 0) return []
    const size = [
      words.points(Math.abs(more)),
      words.ofBest(shareGiven(Math.abs(more), reading.whole[on].best)),
    ] as const
    return [more > 0 ? words.keeps(name, ...size) : words.keepsLess(name, ...size)]
  }
  const met = (person: string) =>
    path.beats.some(
      ({ people, lines }) =>
        people.some((one) => one.person === person) || lines.some(({ speaker }) => speaker === person),
    )
  const nameOf = (person: string) => (met(person) ? (manifest.cast[person]?.short ?? '') : words.unmet)
  return [
    ...axes.flatMap(moved),
    words.reach(offer.reach[axis], percent(offer.reach[axis], axis), own.reach[axis], percent(own.reach[axis], axis)),
    ...offer.doors.filter((door) => !own.doors.includes(door)).map((door) => words.doorKept(nameOf(door))),
    ...own.doors.filter((door) => !offer.doors.includes(door)).map((door) => words.doorLost(nameOf(door))),
    words.endings(offer.endings.length, own.endings.length, reading.turns[0]?.endings.length ?? 0),
  ]
}

for (const [name, hand] of Object.entries(hands)) {
  test(`three turns tried again by ${name}, and played on`, { timeout: 120_000 }, async ({ visit }) => {
    const { open } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    const play = played(4)
    const { path, reading, drills } = play
    expect(drills.length).toBeGreaterThanOrEqual(3)
    const { page, id } = await openAgain(open, play)
    for (const [
      at,
      {
        turn,
        axes: [axis = 'case'],
      },
    ] of drills.slice(0, 3).entries()) {
      await page.getByRole('heading', { level: 2, name: words.heading(turn + 1, at + 1, drills.length) }).waitFor()
      const beat = path.beats[turn]
      const made = reading.turns[turn]?.made ?? ''
      const said = (choice: string) => beat?.choices.find(({ id }) => id === choice)?.text ?? ''
      const press = (choice: string) => hand.press(page, { role: 'button', name: said(choice) })
      const answerUnder = (choice: string) =>
        page.locator('.again-offers li', { has: page.locator(`[data-choice='${choice}']`) }).locator('.again-said')
      const shown = page.locator('.again')
      for (const line of beat?.lines ?? []) expect(await shown.innerText()).toContain(line.text)
      // Nothing that came later, and nothing of what a choice leads to.
      const later = new Set(path.beats.slice(turn + 1).flatMap(({ lines }) => lines.map((line) => line.text)))
      const here = new Set(beat?.lines.map((line) => line.text))
      const unseen = [...later].filter((line) => !here.has(line) && line.length > 20)
      for (const line of unseen) expect(await shown.innerText()).not.toContain(line)
      expect(await page.locator('.again-outcome').count()).toBe(0)

      // One's own choice, and others that are not accepted, are answered where they stand.
      const name = text.common.axes[axis].name.toLowerCase()
      await press(made)
      await answerUnder(made)
        .filter({ hasText: words.answers.own(name) })
        .waitFor()
      const accepted = acceptedAt(path, reading, turn, axis)
      for (const { id: choice } of beat?.choices ?? []) {
        if (choice === made || accepted.includes(choice)) continue
        await press(choice)
        const start = {
          'not-yet': words.answers['not-yet'](name),
          harmful: words.answers.harmful('').trim(),
          'screen-out': words.answers['screen-out']('').slice(0, -1),
          accepted: '',
        }[answerTo(path, reading, turn, axis, choice)]
        await answerUnder(choice).filter({ hasText: start }).waitFor()
      }
      expect(await page.locator('.again-outcome').count()).toBe(0)

      await hand.press(page, { role: 'button', name: words.hint })
      await page.locator('.again-hints p').first().waitFor()
      await hand.press(page, { role: 'button', name: words.moreHint })
      await page.locator('.again-hints p').nth(1).waitFor()
      expect(await focusLost(page)).toBeNull()

      // Every one that is accepted says what it keeps, as the prover has it.
      for (const choice of accepted) {
        await press(choice)
        await answerUnder(choice)
          .filter({ hasText: words.answers.accepted(name) })
          .waitFor()
        const outcome = page.getByRole('region', { name: words.outcome(said(choice)) })
        await outcome.waitFor()
        const told = (await outcome.innerText()).replace(/\s+/g, ' ')
        for (const claim of claims(play, turn, axis, choice)) expect(told).toContain(claim)
        expect(await focusLost(page)).toBeNull()
      }
      if (at < 2) {
        const next = drills[at + 1]?.turn ?? 0
        await hand.press(page, { role: 'link', name: words.next(next + 1) })
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.textContent))
          .toBe(words.heading(next + 1, at + 2, drills.length))
      }
    }

    const {
      turn,
      axes: [axis = 'case'],
    } = drills[2] ?? { turn: 0, axes: [] }
    const chosen = acceptedAt(path, reading, turn, axis).at(-1) ?? ''
    await hand.press(page, { role: 'button', name: words.playOn })
    await expect.poll(() => new URL(page.url()).hash).toContain('#/play/farm?')
    const forked = (await kept(page)).find(({ playthrough }) => playthrough.forkOf)?.playthrough
    expect(forked?.forkOf).toEqual({ id, turn })
    const telling = known.narrate(forked ?? { given: {}, seed: 1, events: [] })
    expect(telling.halt).toBeUndefined()
    expect(telling.beats).toHaveLength(turn + 2)
    expect(forked?.events.at(-1)).toEqual({ type: 'choose', choice: chosen, mark: path.beats[turn]?.mark })
    for (const line of telling.beats.at(-1)?.lines.slice(0, 1) ?? [])
      await page.getByText(line.text, { exact: true }).first().waitFor()
    expect((await kept(page)).find(({ playthrough }) => playthrough.id === id)?.playthrough.events).toHaveLength(
      play.events.length,
    )

    await page.goto(`${page.url().split('#')[0]}#/debrief/${forked?.id}`)
    await page.getByText(words.fork.of(turn + 1)).waitFor()
    await hand.press(page, { role: 'link', name: words.fork.original })
    await expect.poll(() => new URL(page.url()).hash).toContain(`#/debrief/${id}`)
  })
}

test('an answer can be shown: all that are accepted, and no more', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const play = played(4)
  const drill = play.drills.find(
    ({ turn, axes: [axis = 'case'] }) => acceptedAt(play.path, play.reading, turn, axis).length > 1,
  )
  const {
    turn,
    axes: [axis = 'case'],
  } = drill ?? { turn: 0, axes: [] }
  const { page } = await openAgain(open, play, {}, `?turn=${turn + 1}`)
  await page.locator('.again-task h2').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(`Turn ${turn + 1} `)
  await page.getByRole('button', { name: words.show(0, false), exact: true }).click()
  await page.locator('.again-outcome').waitFor()
  const marked = await page
    .locator('.again-accepted button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')))
  expect(marked).toEqual(acceptedAt(play.path, play.reading, turn, axis))
  expect(await focusLost(page)).toBeNull()
})

test('what one has found stays while other views are looked at', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const play = played(4)
  const { page } = await openAgain(open, play)
  await page.getByRole('button', { name: words.show(0, false), exact: true }).click()
  await page.getByRole('link', { name: text.debrief.views.look, exact: true }).click()
  await page.getByRole('link', { name: text.debrief.views.again, exact: true }).first().click()
  await page.getByText(words.list(play.drills.length, 1)).waitFor()
})

test('a play whose rules have changed says why nothing can be tried, with a way back', async ({ visit }) => {
  const { open } = await visit()
  const { page } = await openAgain(open, played(4), { rules: '0'.repeat(16) })
  await page.getByText(words.cannot['edited-rules']).waitFor()
  await page.getByRole('link', { name: words.back }).click()
  await page.locator('.moment').waitFor()
})

test('a play of another version of the story says so too', async ({ visit }) => {
  const { open } = await visit()
  const { page } = await openAgain(open, played(4), { story: '0'.repeat(16) })
  await page.getByText(words.cannot['edited-story']).waitFor()
})

test('without its story graph a play says so too', async ({ visit }) => {
  const { context, open, watch } = await visit()
  watch.expect(/Failed to load resource/)
  await context.route('**/stories/*.graph', (route) => route.abort())
  const { page } = await openAgain(open, played(4))
  await page.getByText(words.cannot.missing).waitFor()
})
