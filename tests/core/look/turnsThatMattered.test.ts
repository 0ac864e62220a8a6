import { describe, expect, it } from 'vitest'
import { type Axis, axes } from '../../../src/core/catalogue/axis.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { openingOf } from '../../../src/core/look/opening.ts'
import { type Reading, readingOf } from '../../../src/core/look/reading.ts'
import { turnLooks } from '../../../src/core/look/turnLook.ts'
import { turnsOfFindings, turnsThatMattered } from '../../../src/core/look/turnsThatMattered.ts'
import type { Finding } from '../../../src/core/score/finding.ts'
import { everyPath } from '../../support/everyPath.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

/** A reading whose turns differ on one axis only, each between nothing and so many points of ten. */
function staked(axis: Axis, spreads: readonly number[]): Reading {
  const reach = (points: number) => Object.fromEntries(axes.map((one) => [one, one === axis ? points : 0])) as never
  return {
    whole: Object.fromEntries(axes.map((one) => [one, { best: 10, worst: 0, chance: 0 }])) as never,
    turns: spreads.map((spread, turn) => ({
      ...{ turn, made: turn === spreads.length - 1 ? undefined : 'a', reach: reach(spread), endings: [], doors: [] },
      offers: [0, spread].map((points, index) => ({
        ...{ choice: index === 0 ? 'a' : 'b', screenOuts: [], reach: reach(points), endings: [], doors: [] },
      })),
    })),
  }
}

describe('the turns that mattered', () => {
  it('are those of the opening, then those where the choices parted most', () => {
    const reading = staked('safety', [0, 5, 2, 9, 1, 10])
    expect(turnsThatMattered(reading, {})).toEqual([1, 2, 3])
    expect(turnsThatMattered(reading, { cost: { turn: 4, axis: 'case', share: 1 } })).toEqual([1, 3, 4])
  })

  it('are none where nothing was at stake', () => {
    expect(turnsThatMattered(staked('case', [0, 0, 0]), {})).toEqual([])
  })

  it('name what a play opens on, and say nothing of what was chosen at the others', () => {
    const { compiled, narrator } = gate
    const { manifest } = compiled
    const values = graphValues(provedGraph(compiled), manifest)
    for (const { events } of everyPath(narrator, compiled, {}).slice(0, 60)) {
      const { beats } = narrator({ given: {}, seed: 1, events })
      const reading = readingOf(values, { given: {}, events, noted: new Set() })
      if (!reading) throw new Error('no reading')
      const opening = openingOf(turnLooks({ manifest, beats, events }, reading), reading)
      const turns = turnsThatMattered(reading, opening)
      for (const point of [opening.cost, opening.well]) if (point) expect(turns).toContain(point.turn)
      expect(turns.length).toBeLessThanOrEqual(3)
      expect(turns).toEqual([...new Set(turns)].sort((left, right) => left - right))
    }
  })
})

it('without values they are those whose choices came to most points, either way', () => {
  const finding = (turn: number, points: number, rule = 'press', axis: Axis = 'cooperation'): Finding => ({
    ...{ turn, axis, rule, points, why: '', source: '', grade: 'D' },
  })
  expect(
    turnsOfFindings([
      finding(1, 2),
      finding(2, -6),
      finding(3, 1),
      finding(4, 3),
      finding(5, 0),
      finding(9, 9, 'door:her'),
      finding(8, 9, 'note:mud', 'recognition'),
    ]),
  ).toEqual([1, 2, 4])
})
