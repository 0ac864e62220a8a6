import { expect, it } from 'vitest'
import { type Approach, approaches } from '../../../src/core/catalogue/approach.ts'

const all: [string, Approach][] = Object.entries(approaches)

it('fear falls only by what changes a risk, never by tone', () => {
  const lowering = all.filter(([, { steps }]) => steps[0] < 0)
  expect(lowering.length).toBeGreaterThan(0)
  expect(lowering.filter(([, { changesRisk }]) => !changesRisk).map(([id]) => id)).toEqual([])
})

it('every approach moves a barrier, by one or two whole steps', () => {
  for (const [id, { steps }] of all) {
    expect(
      steps.some((size) => size !== 0),
      id,
    ).toBe(true)
    expect(
      steps.every((size) => Number.isInteger(size) && Math.abs(size) <= 2),
      id,
    ).toBe(true)
  }
})

it('no approach lowers one barrier and raises another', () => {
  for (const [id, { steps }] of all) expect(Math.min(...steps) < 0 && Math.max(...steps) > 0, id).toBe(false)
})
