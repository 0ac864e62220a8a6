import { expect, it } from 'vitest'
import { type Indicator, indicators, strengths } from '../../../src/core/catalogue/indicator.ts'

const entries = Object.entries<Indicator>(indicators)

it('holds 67 indicators, by dimension', () => {
  const byDimension = [1, 2, 3, 4, 5, 6].map(
    (dimension) => entries.filter(([, one]) => one.dimension === dimension).length,
  )
  expect(byDimension).toEqual([10, 10, 16, 9, 15, 7])
  expect(entries).toHaveLength(67)
})

it.each([
  [1, '1 8 1'],
  [2, '1 9 0'],
  [3, '0 14 2'],
  [4, '1 7 1'],
  [5, '4 10 1'],
  [6, '0 5 2'],
])('grades dimension %i as the list does: strong, medium, weak %s', (dimension, counts) => {
  const count = strengths.map(
    (strength) => entries.filter(([, one]) => one.dimension === dimension && one.strength === strength).length,
  )
  expect(count.join(' ')).toBe(counts)
})

it('numbers each entry by its dimension', () => {
  const misplaced = entries.filter(([id, one]) => !id.startsWith(`L${one.dimension}.`)).map(([id]) => id)
  expect(misplaced).toEqual([])
})

it('never makes a weak position an element of US law', () => {
  const wrong = entries
    .filter(([, one]) => (one.dimension === 3 || one.dimension === 6) && one.element !== null)
    .map(([id]) => id)
  expect(wrong).toEqual([])
})

it('names no two alike', () => {
  expect(new Set(entries.map(([, one]) => one.name)).size).toBe(67)
})
