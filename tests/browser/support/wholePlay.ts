import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { grades } from '../../../src/core/catalogue/grade.ts'
import { atRoot } from '../../../src/core/graph/values/axisValues.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { percent } from '../../../src/core/graph/values/percent.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import { sourceTitles } from '../../../src/debrief/path/sourceTitles.ts'
import { text } from '../../../src/ui/text.ts'
import { Driver } from './driver.ts'
import type { Hand } from './hands/hand.ts'
import { untilKept } from './kept.ts'
import { firstRoot, type Known } from './stories.ts'

/** The points of the four axes as the debrief shows them. */
async function pointsShown(page: Page): Promise<Record<string, string>> {
  const strip = page.getByRole('region', { name: text.debrief.axesTitle })
  const [names, values] = await Promise.all([strip.locator('dt').allInnerTexts(), strip.locator('dd').allInnerTexts()])
  return Object.fromEntries(
    axes.map((axis, index) => {
      expect(names[index]).toContain(text.common.axes[axis].name)
      return [axis, values[index] ?? '']
    }),
  )
}

/**
 * Plays an encounter from the home page to its debrief with one hand alone, and expects there the words, the score and the
 * findings that Node tells for the same events.
 */
export async function playWhole(page: Page, known: Known, events: readonly PlayInput[], hand: Hand): Promise<void> {
  const { title } = known.compiled.manifest.scenario
  const graph = known.graph()
  const values = graphValues(graph, known.compiled.manifest)
  const root = firstRoot(known, graph)
  await page.getByRole('link', { name: text.home.playNamed(title) }).waitFor()
  await hand.press(page, { role: 'link', name: text.home.playNamed(title) })
  const driver = new Driver(page, known, hand)
  await driver.perform(events)
  expect(driver.beat.ending).not.toBeNull()

  const told = driver.beat.lines.filter(({ part }) => part !== 'words')
  for (const line of told) await page.getByText(line.text, { exact: true }).waitFor()
  await hand.press(page, { role: 'button', name: text.play.turnPage })
  await page.getByRole('heading', { level: 1, name: text.play.words }).waitFor()
  for (const line of driver.beat.lines.filter(({ part }) => part === 'words'))
    await page.getByText(line.text, { exact: true }).waitFor()
  await hand.press(page, { role: 'link', name: text.play.toDebrief })
  await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()

  const { playthrough, finished } = await untilKept(page, events.filter(({ type }) => type === 'choose').length)
  expect(finished).toBe(true)
  const { beats } = known.narrate(playthrough)
  const score = scoreOf({ manifest: known.compiled.manifest, beats, events: playthrough.events })
  await page.getByRole('region', { name: text.debrief.opening.title }).waitFor()
  await hand.press(page, { role: 'link', name: text.debrief.views.look })
  await page.locator('.axis-strip meter').first().waitFor({ state: 'attached' })
  const shownPoints = await pointsShown(page)
  for (const axis of axes) {
    const best = atRoot(values.axes[axis], root).best
    expect(shownPoints[axis]).toContain(text.debrief.ofBest(percent(score[axis].points, best)))
    expect(shownPoints[axis]).toContain(text.debrief.pointsLong(score[axis].points))
  }
  const expected = scoreOf({ manifest: known.compiled.manifest, beats: driver.beats, events })
  expect(axes.map((axis) => score[axis].points)).toEqual(axes.map((axis) => expected[axis].points))

  const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const { why, source, grade } of score.findings) {
    expect(shown).toContain(why.replace(/\s+/g, ' '))
    expect(shown).toContain(text.debrief.source(sourceTitles(source), grades[grade]))
  }
}
