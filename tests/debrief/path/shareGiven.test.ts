import { describe, expect, it } from 'vitest'
import { shareGiven } from '../../../src/debrief/path/shareGiven.ts'

describe('what a choice gave up, in per cent of the best', () => {
  it('is whole', () => expect(shareGiven(7, 30)).toBe(23))

  it.each([
    ['above the line of what is sound', 43, 1000, 4.3],
    ['just above that line', 401, 10_000, 4.1],
    ['below the line of what is costly', 118, 1000, 11.8],
    ['just below that line', 1199, 10_000, 11.9],
  ])('has a decimal %s, so that it does not stand on the other side', (_, regret, best, share) =>
    expect(shareGiven(regret, best)).toBe(share),
  )

  it('is nothing where there was nothing to give up', () => expect(shareGiven(0, 0)).toBe(0))
})
