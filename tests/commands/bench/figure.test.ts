import { expect, test } from 'vitest'
import { type Figure, figureText, quantile } from '../../../src/commands/bench/figure.ts'

test.each([
  [0.5, 3],
  [0.95, 5],
  [0, 1],
  [1, 5],
])('the quantile at %f', (share, value) => expect(quantile([5, 1, 4, 2, 3], share)).toBe(value))

const figure: Figure = { what: 'a step', value: 1.239, unit: 'ms', reference: { what: 'a bare one', value: 1 } }

test('a figure reads with its reference, and says whether a goal was met', () => {
  expect(figureText(figure)).toBe('a step: 1.24 ms; a bare one: 1')
  expect(figureText({ ...figure, goal: 2 })).toMatch(/met\)$/)
  expect(figureText({ ...figure, goal: 1 })).toMatch(/MISSED\)$/)
  expect(figureText({ ...figure, least: 1 })).toMatch(/at least 1: met\)$/)
  expect(figureText({ ...figure, least: 2 })).toMatch(/at least 2: MISSED\)$/)
})
