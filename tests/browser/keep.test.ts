import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { axes } from '../../src/core/catalogue/axis.ts'
import { grades } from '../../src/core/catalogue/grade.ts'
import { atRoot } from '../../src/core/graph/values/axisValues.ts'
import { graphValues } from '../../src/core/graph/values/graphValues.ts'
import { percent } from '../../src/core/graph/values/percent.ts'
import { readingOf } from '../../src/core/look/reading.ts'
import { turnLooks } from '../../src/core/look/turnLook.ts'
import { parseBase64url } from '../../src/core/record/link/base64url.ts'
import { makeFrame } from '../../src/core/record/link/frame.ts'
import { makeLink } from '../../src/core/record/link/makeLink.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { cuesNoted } from '../../src/core/score/path.ts'
import { scoreOf } from '../../src/core/score/score.ts'
import { sourceTitles } from '../../src/debrief/path/sourceTitles.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { keepPlay, kept } from './support/kept.ts'
import { farm, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { story, manifest } = known.compiled
const words = text.keep
const heading = text.debrief.of(manifest.scenario.title)

/** A play by chance with its marks, as it is kept. */
function played(seed: number) {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  let turn = 0
  const marked = events.map((event) =>
    event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event,
  ) as Playthrough['events']
  const playthrough: Playthrough = {
    format: 1,
    id: `keep-${String(seed).padStart(8, '0')}`,
    scenario: 'farm',
    story,
    rules: rulesHash,
    given,
    seed: 1,
    events: marked,
  }
  const path = { manifest, beats, events: marked }
  return { playthrough, path, score: scoreOf(path), link: makeLink(playthrough, marked, { manifest, beats }) }
}

const goTo = async (page: Page, route: string) => {
  await page.goto(`${page.url().split('#')[0]}#${route}`)
}

async function openKeep(page: Page, playthrough: Playthrough) {
  await keepPlay(page, playthrough)
  await goTo(page, `/debrief/${playthrough.id}/keep`)
  await page.getByRole('heading', { level: 2, name: words.report.title, exact: true }).waitFor()
}

const plain = (content: string) => content.replace(/\s+/g, ' ')
const address = (page: Page) => page.getByRole('textbox', { name: words.link.address }).inputValue()

for (const [name, hand] of Object.entries(hands)) {
  test(`kept and handed on by ${name}`, { timeout: 120_000 }, async ({ visit }) => {
    const { playthrough, score } = played(3)
    const page = await (
      await visit(
        hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
      )
    ).open('/')
    await openKeep(page, playthrough)
    const bare = await address(page)
    expect(bare.length).toBeLessThan(2000)
    await hand.press(page, { role: 'checkbox', name: words.link.rest })
    await expect.poll(() => address(page)).not.toBe(bare)
    const whole = await address(page)
    expect(whole.length).toBeLessThan(2000)
    await hand.press(page, { role: 'button', name: words.link.copy })
    await page
      .getByRole('status')
      .filter({ hasText: /copied|selected/ })
      .waitFor()

    // On another device, which has nothing: just this debrief, and nothing is kept unless asked for.
    const there = await (await visit({ reducedMotion: 'reduce' })).open(whole.split('#')[1])
    await there.getByRole('heading', { level: 1, name: heading }).waitFor()
    await there.getByText(words.fromLink.notKept).waitFor()
    expect(await kept(there)).toEqual([])
    await hand.press(there, { role: 'link', name: text.debrief.views.look })
    const shown = plain(await there.locator('main').innerText())
    for (const { why } of score.findings) expect(shown).toContain(plain(why))
    await hand.press(there, { role: 'button', name: words.fromLink.keep })
    await expect.poll(async () => (await kept(there)).length).toBe(1)
    const [one] = await kept(there)
    expect(one).toMatchObject({ finished: true, playthrough: { ...playthrough, id: one?.playthrough.id } })
    expect(one?.playthrough.id).not.toBe(playthrough.id)
    await there.getByText(words.fromLink.notKept).waitFor({ state: 'detached' })
    await goTo(there, whole.split('#')[1] ?? '')
    await there.getByText(words.fromLink.already).waitFor()

    // The choices alone: it says what is missing.
    await goTo(there, bare.split('#')[1] ?? '')
    await there.getByText(words.fromLink.onlyChoices).waitFor()
  })
}

test('what was written never enters the link, and files and paper only if asked', async ({ visit }) => {
  const { playthrough } = played(3)
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/')
  await keepPlay(page, playthrough)
  await goTo(page, `/debrief/${playthrough.id}/look`)
  await page.getByLabel(text.looking.next.whenLabel, { exact: true }).fill('hear a secret word')
  await page.getByLabel(text.looking.next.willLabel, { exact: true }).fill('say nothing')
  await page.getByText(text.looking.next.sentence('hear a secret word', 'say nothing')).waitFor()
  await openKeep(page, playthrough)
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
  }
  const files = async () => [await download(words.files.table), await download(words.files.data)]
  await page.getByLabel(words.link.rest).check()
  const link = (await address(page)).split('~')[1] ?? ''
  expect(Buffer.from(link, 'base64url').toString('latin1')).not.toContain('secret')
  expect(await page.locator('.report').innerText()).not.toContain('secret')
  expect(JSON.stringify(await files())).not.toContain('secret')
  await page.getByLabel(words.files.wrote).check()
  await page.locator('.report').getByText('hear a secret word').waitFor()
  const [table, data] = await files()
  expect(table?.name).toMatch(/^second-look-farm-debrief-\d{4}-\d\d-\d\d\.csv$/)
  expect(data?.content).toContain('secret')
})

test('links that are no good: each its own sentence, nothing lost, a way home', async ({ visit }) => {
  const { playthrough, link } = played(3)
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/')
  await keepPlay(page, playthrough)
  const before = await kept(page)
  const bytes = parseBase64url(link) ?? new Uint8Array()
  const newer = Buffer.from(bytes).fill(9, 0, 1).toString('base64url')
  const elsewhere = makeLink({ ...playthrough, scenario: 'moon-base' }, [], { manifest, beats: [] })
  // One mark is another, and the sum is put right again.
  const otherMark = played(3).playthrough.events.map((event) =>
    event.type === 'choose' ? { ...event, mark: (event.mark ^ 1) >>> 0 } : event,
  )
  const tampered = makeLink(playthrough, otherMark, {
    manifest,
    beats: played(3).path.beats.map((beat) => ({ ...beat, mark: (beat.mark ^ 1) >>> 0 })),
  })
  const cases: [string, string][] = [
    [link.slice(0, 200), words.faults['cut-short']],
    ['', words.faults['cut-short']],
    [`${link.slice(0, 99)}${link[99] === 'A' ? 'B' : 'A'}${link.slice(100)}`, words.faults.damaged],
    [`${link}AAAA`, words.faults.damaged],
    ['%%%', words.faults.damaged],
    [tampered, words.faults.damaged],
    [makeFrame(new Uint8Array([1, 2, 3])), words.faults.damaged],
    [newer, words.faults['too-new']],
    [elsewhere, words.faults.unknown('moon-base')],
  ]
  for (const [bad, sentence] of cases) {
    await goTo(page, `/debrief/~${bad}`)
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
    await page.getByRole('link', { name: text.common.home }).click()
    await page.getByRole('link', { name: text.home.openDebrief(manifest.scenario.title) }).waitFor()
    expect(await kept(page)).toEqual(before)
  }
})

test('the report prints: headings, tables and lists, every reason with its source, as the prover has it', async ({
  visit,
}) => {
  const { playthrough, path, score } = played(3)
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/')
  await openKeep(page, playthrough)
  const values = graphValues(known.graph(), manifest)
  await page.getByRole('columnheader', { name: words.report.ofBest }).waitFor()
  const rows = await page.locator('.report-table tbody tr').allInnerTexts()
  for (const [index, axis] of axes.entries()) {
    const { best, chance } = atRoot(values.axes[axis], 0)
    expect(plain(rows[index] ?? '')).toBe(
      `${text.common.axes[axis].name} ${score[axis].points} ${percent(score[axis].points, best)}% ${percent(chance, best)}%`,
    )
  }
  const reading = readingOf(values, { given: playthrough.given, events: path.events, noted: cuesNoted(path) })
  if (!reading) throw new Error('no reading')
  for (const { turn, byAxis } of turnLooks(path, reading)) {
    const said = await page.locator('.report-turn').nth(turn).innerText()
    for (const axis of axes) {
      const { mark } = byAxis[axis]
      for (const [size, name] of Object.entries(text.looking.marks))
        expect(said.includes(text.looking.axisMark(text.common.axes[axis].name, name)), `${turn} ${axis}`).toBe(
          mark === size,
        )
    }
  }

  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.keep-tools', '.debrief-views', '.debrief-ways'])
    expect(await page.locator(gone).isVisible(), gone).toBe(false)
  expect(await page.locator('button:visible, input:visible, textarea:visible, nav:visible').count()).toBe(0)
  const printed = plain(await page.locator('body').innerText())
  for (const { why, source, grade } of score.findings) {
    expect(printed).toContain(plain(why))
    expect(printed).toContain(text.debrief.source(sourceTitles(source), grades[grade]))
  }
  const levels = await page
    .locator('h1:visible, h2:visible, h3:visible, h4:visible')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  expect(levels.filter((level) => level === 4).length).toBeGreaterThanOrEqual(path.beats.length)
  const pdf = (await page.pdf({ tagged: true, outline: true, format: 'A4' })).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  for (const tag of ['H1', 'H2', 'H3', 'H4', 'Table', 'TH', 'TD', 'L', 'LI'])
    expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`))
  expect((pdf.match(/\/S \/H4\b/g) ?? []).length).toBe(levels.filter((level) => level === 4).length)
  expect((pdf.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(1)
})

test('the table and the data say what the record and the score say', async ({ visit }) => {
  const { playthrough, path, score } = played(3)
  const page = await (await visit({ reducedMotion: 'reduce' })).open('/')
  await openKeep(page, playthrough)
  await page.getByRole('columnheader', { name: words.report.ofBest }).waitFor()
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFileSync(await file.path(), 'utf8')
  }
  const table = await download(words.files.table)
  expect(table.startsWith('\uFEFFturn,chapter,place,time,choice id,choice,')).toBe(true)
  const chosen = playthrough.events.flatMap((event) => (event.type === 'choose' ? [event] : []))
  for (const { choice, mark } of chosen) {
    expect(table).toContain(`,${choice},`)
    expect(table).toContain(`,${mark}\r\n`)
  }
  expect(table.split('\r\n')).toHaveLength(path.beats.length + 2)
  const data = JSON.parse(await download(words.files.data))
  expect(data.playthrough).toEqual(playthrough)
  expect(data.turns).toHaveLength(path.beats.length)
  expect(data.score.findings).toEqual(score.findings)
  for (const axis of axes)
    expect(data.score[axis]).toMatchObject({ points: score[axis].points, best: expect.any(Number) })
})
