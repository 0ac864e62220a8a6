import { describe, expect, it } from 'vitest'
import type { Barriers } from '../../../src/core/manifest/cast.ts'
import { step, willingness, willingnessBands } from '../../../src/core/model/barrier.ts'

/** `fear dependence mistrust` as three digits. */
const barriers = (digits: string): Barriers => {
  const [fear = 0, dependence = 0, mistrust = 0] = [...digits].map(Number)
  return { fear, dependence, mistrust }
}
const digits = ({ fear, dependence, mistrust }: Barriers) => `${fear}${dependence}${mistrust}`

describe('willingness', () => {
  it.each([
    ['000', 'open'],
    ['111', 'open'],
    ['200', 'talks'],
    ['033', 'talks'],
    ['004', 'guarded'],
    ['050', 'closed'],
    ['600', 'closed'],
  ])('%s is %s: the highest barrier decides', (text, band) => {
    expect(willingnessBands[willingness(barriers(text))]).toBe(band)
  })

  it('is no average: a threat to the family is not answered by kindness', () => {
    expect(willingness(barriers('500'))).toBeLessThan(willingness(barriers('333')))
  })
})

describe('a step', () => {
  it.each<[string, [number, number, number], string]>([
    ['333', [-1, 0, 1], '234'],
    ['006', [0, 0, 2], '006'],
    ['100', [-2, -1, 0], '000'],
  ])('from %s by %s ends at %s, within 0 and 6', (from, steps, to) => {
    expect(digits(step(barriers(from), steps, 0))).toBe(to)
  })

  it('leaves mistrust at its floor', () => {
    expect(digits(step(barriers('003'), [0, 0, -3], 2))).toBe('002')
  })
})
