import type { Page } from 'playwright-core'
import { beforeAll, describe } from 'vitest'
import { classDebrief } from '../../src/ui/text/classDebrief.ts'
import { host as words } from '../../src/ui/text/host.ts'
import { teach } from '../../src/ui/text/teach.ts'
import { axeFaults } from './support/checks/axe.ts'
import { contrastFaults } from './support/checks/contrast.ts'
import { coveredFaults, reflowFaults } from './support/checks/reflow.ts'
import { smallTargets } from './support/checks/targets.ts'
import type { Role } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { focusLost } from './support/shown.ts'
import { shippedSite } from './support/site.ts'
import { expect, test, type Visit, visitWith } from './support/test.ts'

/** A short encounter: few turns, and everything that a long one has. */
const scenario = 'room-12'
const laptop = { width: 1280, height: 720 }
const tablet = { width: 820, height: 1180 }
const phone = { width: 390, height: 844 }
const small = { width: 320, height: 640 }

const checks: Record<
  string,
  { sizes: readonly (typeof laptop)[]; large?: true; check: (page: Page) => Promise<string[]> }
> = {
  axe: { sizes: [laptop, phone], check: axeFaults },
  contrast: { sizes: [laptop], check: contrastFaults },
  reflow: { sizes: [laptop, tablet, phone, small], check: reflowFaults },
  'reflow at double text': { sizes: [laptop, phone], large: true, check: reflowFaults },
  covered: { sizes: [laptop, phone], check: coveredFaults },
  targets: { sizes: [laptop, phone], check: smallTargets },
}

const setText = (size: string) => {
  document.documentElement.dataset['textSize'] = size
}

const found: string[] = []
const seen: string[] = []

/** Looks at a screen in every way, and leaves it as it was. */
async function look(screen: string, page: Page): Promise<void> {
  seen.push(screen)
  for (const [name, { sizes, large, check }] of Object.entries(checks)) {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.evaluate(setText, large ? '200' : '100')
      // The map lies behind its frame, to be moved; the list holds the same.
      const faults = (await check(page)).filter((fault) => !fault.includes('map-frame'))
      found.push(...faults.map((fault) => `${screen}, ${name}, ${size.width}: ${fault}`))
    }
  }
  await page.evaluate(setText, '100')
  await page.setViewportSize(laptop)
}

const name = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url')

/** What a phone sends; it must be taken. */
async function post(path: string, key: string, body: object): Promise<void> {
  const answer = await fetch(`${shippedSite()}/api/sessions/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Idempotency-Key': name() },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

/** Makes a session by hand, and seats for it; at its room. */
async function madeBy({ open }: Visit, mode: 'together' | 'each', seats: number) {
  const page = await open('/teach')
  await page.locator('.new-session > button[aria-disabled="false"]').waitFor()
  await page.locator('.new-session select').selectOption(scenario)
  await page.locator(`.new-session input[type=radio][value=${mode}]`).check()
  if (mode === 'each') await page.getByLabel(teach.create.board).check()
  await look(`a new session, ${mode}`, page)
  await page.locator('.new-session > button').click()
  await page.locator('.room-code').waitFor()
  const code = /teach\/(\w+)/.exec(page.url())?.[1] ?? ''
  const keys = Array.from({ length: seats }, name)
  for (const key of keys) await post(`${code}/seats`, key, {})
  await page.getByText(words.room.seats(seats)).waitFor()
  return { page, code, keys }
}

/** Leads a class that plays together to the end of its story, looking at each kind of turn once. */
async function together(visit: Visit): Promise<void> {
  const { page, code, keys } = await madeBy(visit, 'together', 4)
  await look('the room', page)
  await page.getByRole('button', { name: words.handOver.open }).click()
  await look('another device', page)
  await page.keyboard.press('Escape')
  await page.locator('.room-door button.strong').click()
  const once = async (screen: string) => seen.includes(screen) || (await look(screen, page))
  for (let turn = 0; turn < 40; turn++) {
    await page.locator(`.together[data-turn="${turn}"]`).waitFor()
    if (await page.getByRole('heading', { name: words.together.ended }).count()) break
    const settles = page.getByRole('button', {
      name: new RegExp(`^${words.together.settle}|^${words.together.settleReport}`),
    })
    if (await page.getByRole('heading', { name: words.together.board, exact: true }).count()) {
      await page.getByRole('button', { name: words.together.ownAssess }).click()
      await once('the board')
      await page.getByRole('button', { name: words.together.ownAssess }).click()
    }
    if (await page.getByRole('heading', { name: words.together.report, exact: true }).count()) await once('the report')
    const votes = await page.locator('.vote-row').count()
    if (votes === 0 && (await settles.count()) > 0) await settles.first().click()
    if (votes > 0) {
      const choices = await page
        .locator('.vote-row')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-choice')))
      for (const [index, key] of keys.entries()) {
        const choice = choices[index === 3 ? 1 : 0]
        await post(`${code}/events`, key, { type: 'vote', at: turn, choice, why: `Reason ${index}.`, sure: 60 })
      }
      await page.getByText(words.together.voted(4, 4), { exact: true }).waitFor()
      if (!seen.includes('a vote')) {
        await page.getByRole('button', { name: words.together.hands }).click()
        await page.locator('.to-ask summary').click()
        await look('a vote', page)
        await page.locator('.vote-row:not(.leads) button').first().click()
        await look('another branch', page)
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: new RegExp(`^${words.together.follow}`) }).click()
    } else await page.locator('.take-choice:not([aria-disabled="true"])').first().click()
    await page.locator(`.together[data-turn="${turn + 1}"]`).waitFor()
  }
  await look('a story that has ended', page)
  await page.getByRole('button', { name: words.together.toDebrief }).click()
  await page.locator('.split-table td:nth-child(3)').first().waitFor()
  await page.locator('.reasons summary').first().click()
  await page.locator('.reasons input').first().check()
  await look('the second look', page)
  await page.locator('.reasons .show-button').first().click()
  await page.locator('.reasons .show-button[aria-pressed="true"]').waitFor()
  await page.getByText(words.onScreen.debrief.reasons(1)).waitFor()
  await page.getByRole('link', { name: words.views.keep }).click()
  await page.locator('.report-table').first().waitFor()
  await look('afterward', page)
}

async function each(visit: Visit): Promise<void> {
  const { page } = await madeBy(visit, 'each', 3)
  await page.locator('.room-door button.strong').click()
  await page.locator('.chapter-counts').waitFor()
  await page.getByLabel(words.each.onlySome).check()
  await look('where people are', page)
  await page.getByRole('button', { name: words.each.forms.map }).click()
  await page.locator('.class-count').first().waitFor()
  await look('where people are, on the map', page)
}

beforeAll(async () => {
  const visit = await visitWith({ reducedMotion: 'reduce' })
  const page = await visit.open('/teach/guide')
  await page.locator('.moments li').first().waitFor()
  await look('the instructors’ page', page)
  await together(visit)
  await each(visit)
  found.push(...visit.watch.troubles)
  await visit.context.close()
}, 240_000)

test('every page of the host stands up to a close look', () => {
  expect(found).toEqual([])
  expect(seen).toEqual([
    ...['the instructors’ page', 'a new session, together', 'the room', 'another device', 'a vote', 'another branch'],
    ...['the board', 'the report', 'a story that has ended', 'the second look', 'afterward', 'a new session, each'],
    ...['where people are', 'where people are, on the map'],
  ])
})

describe.each([
  ['by keys alone', keyboard],
  ['by a simulated screen reader', screenReader],
] as const)('%s', (_, hand) => {
  /** The host's page, and somebody who presses what is named there; afterwards the focus is somewhere. */
  async function atDesk({ open }: Visit) {
    const page = await open('/teach')
    await page.locator('.new-session > button[aria-disabled="false"]').waitFor()
    const press = async (named: string, role: Role = 'button') => {
      await hand.press(page, { role, name: named })
      expect(await focusLost(page)).toBeNull()
    }
    // A list takes the letters of what is wanted from whoever types them.
    await page.locator('.new-session select').focus()
    await page.keyboard.type('Room')
    expect(await page.locator('.new-session select').inputValue()).toBe(scenario)
    return { page, press }
  }
  /** Keeps a session's log from the page until it is let in. */
  async function keptOut(page: Page): Promise<() => void> {
    let letIn = () => {}
    const open = new Promise<void>((resolve) => {
      letIn = resolve
    })
    await page.route(/\/(stream|events)\?after=/, async (route) => {
      await open
      await route.continue()
    })
    return letIn
  }
  /** Begins the session, lets two people in, and starts it. Gives the code and their keys. */
  async function begin({ page, press }: Awaited<ReturnType<typeof atDesk>>) {
    const letIn = await keptOut(page)
    await press(teach.create.begin)
    await page.getByText(words.opening).waitFor()
    expect(await focusLost(page)).toBeNull()
    letIn()
    await page.locator('.room-code').waitFor()
    expect(await focusLost(page)).toBeNull()
    const code = /teach\/(\w+)/.exec(page.url())?.[1] ?? ''
    const keys = [name(), name()]
    for (const key of keys) await post(`${code}/seats`, key, {})
    await page.getByText(words.room.seats(2)).waitFor()
    await press(words.room.start)
    return { code, keys }
  }
  const debrief = async (press: (named: string, role?: Role) => Promise<void>, page: Page) => {
    await press(words.views.debrief, 'link')
    await press(classDebrief.beginYes)
    await page.getByText(words.phase.debrief, { exact: true }).first().waitFor()
  }

  test('a class that plays together is led through a vote to its second look', async ({ visit }) => {
    const desk = await atDesk(await visit())
    const { page, press } = desk
    const { code, keys } = await begin(desk)
    for (let turn = 0; ; turn++) {
      await page.locator(`.together[data-turn="${turn}"]`).waitFor()
      const rows = page.locator('.vote-row')
      if ((await rows.count()) === 0) {
        await press(((await page.locator('.take-choice').first().textContent()) ?? '').trim())
        continue
      }
      const choice = (await rows.first().getAttribute('data-choice')) ?? ''
      for (const key of keys) await post(`${code}/events`, key, { type: 'vote', at: turn, choice })
      await page.getByText(words.together.voted(2, 2), { exact: true }).waitFor()
      await press(words.together.reveal)
      await page.getByRole('button', { name: words.together.revealed }).waitFor()
      const said = ((await rows.first().locator('.vote-said').textContent()) ?? '').trim()
      await press(`${words.together.follow}: ${said}`)
      await page.locator(`.together[data-turn="${turn + 1}"]`).waitFor()
      expect(await focusLost(page)).toBeNull()
      break
    }
    await press(words.pause)
    await press(words.resume)
    await debrief(press, page)
  })

  test('where each plays on their own, they are held, let go, and called together', async ({ visit }) => {
    const desk = await atDesk(await visit())
    const { page, press } = desk
    const { name: each, means } = teach.create.modes.each
    await hand.pick(page, `${each} ${means}`)
    await press(teach.create.board, 'checkbox')
    expect(await page.getByLabel(teach.create.board).isChecked()).toBe(true)
    await begin(desk)
    const held = page.locator('.held-beats button')
    await held.first().waitFor()
    const before = await held.count()
    await press((await held.first().getAttribute('aria-label')) ?? '')
    await page.waitForFunction((most) => document.querySelectorAll('.held-beats button').length < most, before)
    expect(await focusLost(page)).toBeNull()
    await debrief(press, page)
  })
})
