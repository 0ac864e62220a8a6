import { describe, expect, it } from 'vitest'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { openingOf } from '../../../src/core/look/opening.ts'
import { type Reading, readingOf } from '../../../src/core/look/reading.ts'
import { type TurnLook, turnLooks } from '../../../src/core/look/turnLook.ts'
import { everyPath } from '../../support/everyPath.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { compiled, narrator } = gate
const { manifest } = compiled
const values = graphValues(provedGraph(compiled), manifest)

const openings = everyPath(narrator, compiled, {}).map(({ events }) => {
  const { beats } = narrator({ given: {}, seed: 1, events })
  const reading = readingOf(values, { given: {}, events, noted: new Set() }) as Reading
  const looks = turnLooks({ manifest, beats, events }, reading)
  return { ...openingOf(looks, reading), looks, reading }
})

/** Per cent of an axis's best that the choice of a turn gave up, by the values of what was on offer there. */
const given = ({ turns, whole }: Reading, turn: number, axis: (typeof axes)[number]) => {
  const { offers = [], made } = turns[turn] ?? {}
  const reach = offers.map((offer) => offer.reach[axis])
  const own = offers.find(({ choice }) => choice === made)?.reach[axis] ?? 0
  return (100 * (Math.max(...reach) - own)) / Math.max(1, whole[axis].best)
}

describe('what a debrief opens on, over every path', () => {
  it('has both kinds to tell', () => {
    expect(openings.filter(({ cost }) => cost).length).toBeGreaterThan(20)
    expect(openings.filter(({ cost, well }) => cost && well).length).toBeGreaterThan(20)
  })

  it('is the turn that gave up most of those that are marked so, with its share', () => {
    for (const { cost, looks, reading } of openings) {
      const shares = looks.flatMap(({ turn, byAxis }) =>
        axes
          .filter((axis) => byAxis[axis].mark === 'costly' || byAxis[axis].mark === 'missed')
          .map((axis) => given(reading, turn, axis)),
      )
      expect(cost?.share).toBe(shares.length > 0 ? Math.max(...shares) : undefined)
      if (cost) expect(given(reading, cost.turn, cost.axis)).toBe(cost.share)
    }
  })

  it('leaves nothing above zero where more than the whole best was given up', () => {
    const over = openings.flatMap(({ cost, reading }) => (cost && cost.share > 100 ? [{ cost, reading }] : []))
    expect(over.length).toBeGreaterThan(0)
    for (const { cost, reading } of over) {
      const { offers = [], made } = reading.turns[cost.turn] ?? {}
      expect(offers.find(({ choice }) => choice === made)?.reach[cost.axis]).toBeLessThan(0)
    }
  })

  it('is never a harmful turn done well', () => {
    for (const { well, looks } of openings)
      if (well) expect(looks.find(({ turn }) => turn === well.turn)?.harmful).toEqual([])
  })
})

describe('a turn that missed on one axis and did well on another', () => {
  /** Each turn offers its own choice and one other; ten points are the best of every axis. */
  const reading = {
    whole: Object.fromEntries(axes.map((axis) => [axis, { best: 10, worst: 0, chance: 0 }])),
    turns: [0, 1].map((turn) => ({
      turn,
      made: 'own',
      reach: { recognition: 0, cooperation: 9 - turn, safety: 9, case: 0 },
      offers: [
        { choice: 'own', reach: { recognition: 0, cooperation: 9 - turn, safety: turn === 0 ? 5 : 9, case: 0 } },
        { choice: 'other', reach: { recognition: 0, cooperation: 0, safety: 9, case: 0 } },
      ],
    })),
  } as unknown as Reading
  const did = { mark: 'sound', regret: 0, reasons: ['a finding'] }
  const nothing = { regret: 0, reasons: [] }
  const turnOf = (turn: number, safety: object) =>
    ({
      ...{ turn, made: 'own', harmful: [], screenOuts: [] },
      byAxis: { recognition: nothing, cooperation: did, safety, case: nothing },
    }) as unknown as TurnLook
  const missed = turnOf(0, { mark: 'missed', regret: 4, reasons: [] })

  it('is what cost; another is what was done well', () => {
    const { cost, well } = openingOf([missed, turnOf(1, nothing)], reading)
    expect([cost?.turn, cost?.axis, cost?.share]).toEqual([0, 'safety', 40])
    expect([well?.turn, well?.axis]).toEqual([1, 'cooperation'])
  })

  it('is what cost, and nothing was done well, where there is no other', () => {
    expect(openingOf([missed], reading).well).toBeUndefined()
  })
})
