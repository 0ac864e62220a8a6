import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Axis, axes } from '../../../src/core/catalogue/axis.ts'
import { screenOuts } from '../../../src/core/catalogue/screenOut.ts'
import { alignmentOf } from '../../../src/core/look/compare/alignment.ts'
import { movedTerms } from '../../../src/core/look/compare/moved.ts'
import { asks } from '../../../src/ui/asks.ts'
import { text } from '../../../src/ui/text.ts'
import type { KnownPlay } from './comparedPlays.ts'
import { farm } from './stories.ts'

const words = text.compare
const { manifest } = farm().compiled

/** An axis as the table names it: with what it asks. */
export const named = (axis: Axis) => `${text.common.axes[axis].name} ${asks(axis, manifest.scenario.role)}`

/** Percent as the contract has it. */
export const percent = (points: number, best: number) => Math.round((100 * Math.max(0, points)) / best)

const cell = ({ score, best }: KnownPlay, axis: Axis) => {
  const { points } = score[axis]
  return `${words.points(points)} ${words.ofBest(percent(points, best(axis)))}`
}

export const plain = (said: string) => said.replace(/\s+/g, ' ').trim()

/** The table of the four questions: one line for each. */
export const axesTable = async (page: Page) =>
  (await page.locator('.compare-axes tbody tr').allInnerTexts()).map((row) => plain(row))

export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** Every number of the comparison, against the rules and the prover. */
export async function checkClaims(page: Page, left: KnownPlay, right: KnownPlay) {
  await page.locator('.compare-axes td small').first().waitFor()
  await expect
    .poll(() => axesTable(page))
    .toEqual(axes.map((axis) => `${named(axis)} ${cell(left, axis)} ${cell(right, axis)}`))
  const heads = page.locator('.compare-summary .compare-head')
  for (const [at, { beats, score }] of [left, right].entries()) {
    const said = plain(await heads.nth(at).innerText())
    expect(said).toContain(manifest.scenario.endings[beats.at(-1)?.ending ?? ''])
    for (const [id, { name }] of Object.entries(screenOuts))
      expect(said.includes(name), name).toBe(score.screenOuts.some((one) => one === id))
  }
  const moved = movedTerms(left.score, right.score)
  const sentences = axes.map((axis) => {
    const difference = right.score[axis].points - left.score[axis].points
    const { name } = text.common.axes[axis]
    if (difference > 0) return words.more(name, difference)
    if (difference < 0) return words.fewer(name, -difference)
    return moved[axis].length > 0 ? words.same.points(name) : words.same.reasons(name)
  })
  const shown = await page.locator('.compare-moved > p, .compare-moved > details > summary').allInnerTexts()
  expect(shown.map(plain)).toEqual(sentences)

  // The reasons that only one has add up to the difference.
  await openAll(page)
  for (const [at, axis] of axes.entries()) {
    const lists = page.locator('.compare-moved > *').nth(at).locator('.compare-terms > section')
    const sums = await lists.evaluateAll((all) =>
      all.map((list) =>
        [...list.querySelectorAll('li > b')].reduce((sum, points) => sum + (Number(points.textContent) || 0), 0),
      ),
    )
    const [mine = 0, theirs = 0] = sums
    expect(theirs - mine, axis).toBe(right.score[axis].points - left.score[axis].points)
  }
  await checkTurns(page, left, right)
}

/** The turns of both tails: what was chosen, whom it moved, what it counted. */
async function checkTurns(page: Page, left: KnownPlay, right: KnownPlay) {
  const { common, by, tail } = alignmentOf(left, right)
  const rows = by === 'choice' ? tail.slice(1) : tail
  expect(await page.locator('.compare-tails tbody tr').count()).toBe(rows.length)
  if (by === 'choice') {
    await page.getByRole('heading', { name: words.parting(common + 1) }).waitFor()
    const parting = plain((await page.locator('.compare-parting').textContent()) ?? '')
    for (const line of left.beats[common]?.lines ?? []) expect(parting).toContain(plain(line.text))
    for (const side of [left, right]) expect(parting).toContain(chosen(side, common))
  }
  for (const [at, row] of rows.entries()) {
    for (const [name, side] of [['left', left] as const, ['right', right] as const]) {
      const turn = row[name]
      const box = page.locator('.compare-tails tbody tr').nth(at).locator(`.of-${name}`)
      const said = plain((await box.textContent()) ?? '')
      if (turn === undefined) {
        expect(said).toBe(words.noTurn)
        continue
      }
      expect(said).toContain(`Turn ${turn + 1} · `)
      expect(said).toContain(chosen(side, turn))
      expect(await box.locator('.compare-moves li').allTextContents()).toEqual(movesOf(side, turn))
      expect((await box.locator('.compare-points').allTextContents()).filter((one) => /[-+]\d/.test(one))).toEqual(
        countsOf(side, turn),
      )
    }
  }
}

const chosen = ({ beats, choices }: KnownPlay, turn: number) => {
  const offered = beats[turn]?.choices.find(({ id }) => id === choices[turn])
  return plain(offered?.text ?? words.ended)
}

/** `Mateo Fear falls by 1, to 3.`: straight from the model. */
const movesOf = ({ beats }: KnownPlay, turn: number): string[] => {
  const [before, after] = [beats[turn], beats[turn + 1]]
  if (!before || !after) return []
  return Object.keys(before.model.people).flatMap((person) => {
    const [then, now] = [before.model.people[person]?.barriers, after.model.people[person]?.barriers]
    if (!then || !now) return []
    const steps = (['fear', 'dependence', 'mistrust'] as const).flatMap((barrier) => {
      const by = now[barrier] - then[barrier]
      if (by === 0) return []
      return [by < 0 ? words.steps[barrier].falls(-by, now[barrier]) : words.steps[barrier].rises(by, now[barrier])]
    })
    const band = (barriers: typeof now) => {
      const highest = Math.max(...Object.values(barriers))
      return highest <= 1 ? 'open' : highest <= 3 ? 'talks' : highest === 4 ? 'guarded' : 'closed'
    }
    const talks = band(now) === band(then) ? [] : [words.bands[band(now)]]
    return steps.length === 0 ? [] : [`${manifest.cast[person]?.short} ${[...steps, ...talks].join(' ')}`]
  })
}

/** `Recognition +3`, then what it lost, axis by axis. */
const countsOf = ({ score }: KnownPlay, turn: number): string[] =>
  axes.flatMap((axis) => {
    const points = score.findings.flatMap((finding) =>
      finding.turn === turn && finding.axis === axis ? [finding.points] : [],
    )
    const sums = [points.filter((one) => one > 0), points.filter((one) => one < 0)].map((some) =>
      some.reduce((sum, one) => sum + one, 0),
    )
    return sums
      .filter((sum) => sum !== 0)
      .map((sum) => words.remark(text.common.axes[axis].name, text.debrief.points(sum)))
  })
