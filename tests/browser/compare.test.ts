import type { Page } from 'playwright-core'
import { type Axis, axes } from '../../src/core/catalogue/axis.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { text } from '../../src/ui/text.ts'
import { axeFaults } from './support/checks/axe.ts'
import { contrastFaults } from './support/checks/contrast.ts'
import { coveredFaults, reflowFaults } from './support/checks/reflow.ts'
import { smallTargets } from './support/checks/targets.ts'
import { axesTable, checkClaims, named, openAll, percent } from './support/compareClaims.ts'
import { forkOf, type KnownPlay, knownOf, playOf } from './support/comparedPlays.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay } from './support/kept.ts'
import { focusLost } from './support/shown.ts'
import { farm } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const words = text.compare
const { manifest } = farm().compiled

async function openCompare(open: (route?: string) => Promise<Page>, plays: readonly Playthrough[], wish = '') {
  const page = await open('/')
  for (const play of plays) await keepPlay(page, play)
  const route = wish === '' ? '' : `/compare?with=${encodeURIComponent(wish)}`
  await page.goto(`${page.url().split('#')[0]}#/debrief/${plays[0]?.id}${route}`)
  await page.getByRole('heading', { level: 1, name: text.debrief.of(manifest.scenario.title) }).waitFor()
  return page
}

for (const [name, hand] of Object.entries(hands)) {
  test(`two playthroughs beside each other by ${name}`, { timeout: 120_000 }, async ({ visit }) => {
    const { open } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    const play = playOf('first-0000001', 4)
    const fork = forkOf(play, 6, 'forked-0000001')
    const page = await openCompare(open, [play, fork, playOf('other-0000001', 9)])
    await hand.press(page, { role: 'link', name: text.compare.title })
    await page.getByRole('heading', { level: 2, name: words.title }).waitFor()

    // The fork is offered first, in one click.
    const offered = await page.locator('.compare-kin').innerText()
    expect(offered).toContain(words.forkHere(7, ''))
    await hand.press(page, { role: 'button', name: offered })
    await page.getByText(words.laid(words.sides.fork)).waitFor({ state: 'attached' })
    expect(await focusLost(page)).toBeNull()
    const mine = knownOf(play)
    await checkClaims(page, mine, knownOf(fork))

    if (hand === mouse) {
      // On a phone one path is shown at a time, and one's place is kept.
      const row = page.locator('.compare-tails tbody tr').nth(4)
      await row.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const under = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.compare-switch')?.getBoundingClientRect().bottom ?? 0
          const rows = [...document.querySelectorAll('.compare-tails tbody tr')]
          const at = rows.findIndex((one) => one.getBoundingClientRect().bottom > bar + 1)
          return { at, top: Math.round(rows[at]?.getBoundingClientRect().top ?? 0) }
        })
      const before = await under()
      await hand.pick(page, words.sides.fork)
      await expect.poll(() => row.locator('.of-left').isVisible()).toBe(false)
      expect(await row.locator('.of-right').isVisible()).toBe(true)
      const after = await under()
      expect(after.at).toBe(before.at)
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1)
    }

    // A path that was good on all four: only on asking, and after a warning.
    await hand.press(page, { role: 'button', name: words.jointAsk })
    await page.getByText(words.jointWarning).waitFor()
    await page.locator('.compare-axes thead', { hasText: words.sides.fork }).waitFor()
    await hand.press(page, { role: 'button', name: words.jointYes })
    await page.locator('.compare-axes thead', { hasText: words.joint }).waitFor()
    expect(await focusLost(page)).toBeNull()
    for (const [at, row] of (await axesTable(page)).entries()) {
      const [own = -1, joint = -1] = [...row.matchAll(/(\d+)% of the best/g)].map(([, value]) => Number(value))
      const axis = axes[at] ?? 'case'
      expect(own).toBe(percent(mine.score[axis].points, mine.best(axis)))
      expect(joint).toBeGreaterThanOrEqual(90)
    }
    expect(await page.locator('.compare-summary .compare-head').nth(1).innerText()).toContain(words.noConduct)
  })
}

test('another playthrough is picked by its name, and every number is the prover’s', async ({ visit }) => {
  const { open } = await visit()
  const play = playOf('first-0000001', 4)
  const other = playOf('other-0000001', 9)
  const page = await openCompare(open, [play, other])
  await nameIt(page, other.id, 'The second day')
  await page.getByRole('link', { name: words.title, exact: true }).click()
  const option = page.getByRole('option', { name: /^The second day/ })
  await option.waitFor({ state: 'attached' })
  await page.getByLabel(words.pick).selectOption(other.id)
  await page.locator('.compare-axes thead', { hasText: 'The second day' }).waitFor()
  expect(await focusLost(page)).toBeNull()
  await checkClaims(page, knownOf(play), knownOf(other))
  await page.getByRole('link', { name: words.openOther }).click()
  await expect.poll(() => new URL(page.url()).hash).toBe(`#/debrief/${other.id}`)
})

test('a fork is offered what it is a fork of', async ({ visit }) => {
  const { open } = await visit()
  const play = playOf('first-0000001', 4)
  const fork = forkOf(play, 3, 'forked-0000001')
  const page = await openCompare(open, [fork, play], play.id)
  await page.locator('.compare-kin[aria-pressed=true]', { hasText: words.forkOf(4, '') }).waitFor()
  await page.locator('.compare-axes thead', { hasText: words.sides.original }).waitFor()
  await checkClaims(page, knownOf(fork), knownOf(play))
})

test('the same choices with other notes say where they differ', async ({ visit }) => {
  const { open } = await visit()
  const play = playOf('first-0000001', 4)
  const bare = { ...play, id: 'bare-00000001', events: play.events.filter(({ type }) => type !== 'note') }
  const page = await openCompare(open, [play, bare], bare.id)
  await page.getByRole('heading', { name: words.identical }).waitFor()
  await page.getByRole('heading', { name: words.otherwise }).waitFor()
  await checkClaims(page, knownOf(play), knownOf(bare))
  expect(await page.locator('.compare-otherwise li').count()).toBeGreaterThan(0)
})

const play = playOf('first-0000001', 4)
const second = playOf('other-0000001', 9)
const marks = (turn: number) => {
  let at = 0
  return second.events.map((event) =>
    event.type === 'choose' && at++ === turn ? { ...event, mark: (event.mark ^ 1) >>> 0 } : event,
  )
}
const caveats: Record<string, { change: Partial<Playthrough>; says: string }> = {
  'of another version': { change: { story: '0'.repeat(16) }, says: words.trouble.edited },
  'of other rules': { change: { rules: '0'.repeat(16) }, says: words.trouble.rules },
  'that can be followed only so far': { change: { events: marks(7) }, says: words.trouble.halted },
  'of another encounter': { change: { scenario: 'elsewhere' }, says: words.trouble.otherScenario },
  'that cannot be told': { change: { given: { county: 'atlantis' } }, says: words.trouble.untellable },
}
for (const [kind, { change, says }] of Object.entries(caveats)) {
  test(`a playthrough ${kind} says so`, async ({ visit }) => {
    const { open } = await visit()
    const other = { ...second, ...change }
    const page = await openCompare(open, [play, other], other.id)
    await page.getByText(says).waitFor()
    const table = page.locator('.compare-axes')
    if (!change.scenario && !change.given) {
      await table.waitFor()
      await page.locator('.compare-axes td small').first().waitFor()
      // No per cent of a best that is not its own.
      for (const row of await axesTable(page)) expect(row.match(/% of the best/g)).toHaveLength(1)
      await page.getByText(words.noPercent).waitFor()
    } else expect(await table.count()).toBe(0)
    if (change.events) {
      const stopped = page.locator('.compare-turn', { hasText: text.play.halt.changed })
      await stopped.waitFor()
      expect(await stopped.innerText()).toContain('Turn 8')
    }
  })
}

test('a playthrough that is gone, and no graph, say so too', async ({ visit }) => {
  const { context, open, watch } = await visit()
  watch.expect(/Failed to load resource/)
  await context.route('**/stories/*.graph', (route) => route.abort())
  const page = await openCompare(open, [play, second], 'nowhere-00001')
  await page.getByText(words.trouble.gone).waitFor()
  await page.getByLabel(words.pick).selectOption(second.id)
  await page.getByText(words.noPercent).waitFor()
  const points = (of: KnownPlay, axis: Axis) => words.points(of.score[axis].points)
  const [left, right] = [knownOf(play), knownOf(second)]
  expect(await axesTable(page)).toEqual(
    axes.map((axis) => `${named(axis)} ${points(left, axis)} ${points(right, axis)}`),
  )
  expect(await page.getByRole('button', { name: words.jointAsk }).count()).toBe(0)
})

test('it can be read by everybody, at any size', { timeout: 120_000 }, async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await openCompare(open, [play, forkOf(play, 6, 'forked-0000001'), second], 'forked-0000001')
  await page.locator('.compare-axes td small').first().waitFor()
  await page.getByRole('button', { name: words.jointAsk }).click()
  await openAll(page)
  const ways = [
    { size: { width: 1280, height: 720 }, textSize: '100' },
    { size: { width: 1280, height: 720 }, textSize: '200' },
    { size: { width: 390, height: 844 }, textSize: '100' },
    { size: { width: 390, height: 844 }, textSize: '200' },
    { size: { width: 320, height: 640 }, textSize: '100' },
    { size: { width: 320, height: 256 }, textSize: '100' },
  ]
  const found: string[] = []
  for (const { size, textSize } of ways)
    for (const contrast of ['paper', 'high']) {
      await page.setViewportSize(size)
      await page.evaluate((set) => void Object.assign(document.documentElement.dataset, set), { textSize, contrast })
      const checks = [axeFaults, contrastFaults, reflowFaults, coveredFaults, smallTargets]
      for (const check of contrast === 'paper' ? checks : checks.slice(0, 2))
        for (const fault of await check(page))
          found.push(`${size.width}x${size.height} ${textSize} ${contrast}: ${fault}`)
    }
  expect(found).toEqual([])
})

/** Gives a playthrough a name, as the home page does. */
const nameIt = (page: Page, id: string, name: string) =>
  page.evaluate(
    ([key = '', called]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-look')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('besides', 'readwrite')
          writing.objectStore('besides').put({ name: called }, key)
          writing.oncomplete = () => resolve()
          writing.onabort = reject
          opening.result.close()
        }
      }),
    [id, name],
  )
