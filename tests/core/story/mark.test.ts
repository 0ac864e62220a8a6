import { describe, expect, it } from 'vitest'
import { markOf } from '../../../src/core/story/mark.ts'

const mark = markOf(['ask-alone', 'offer-water'], { ana: 1, ben: 2 }, false)

describe('a mark', () => {
  it('is 32 bits, and stays what it was in files already written', () => {
    expect(mark).toBe(2616282821)
    expect(markOf([], {}, true)).toBe(4251148773)
  })

  it('does not depend on the order of choices or people', () => {
    expect(markOf(['offer-water', 'ask-alone'], { ben: 2, ana: 1 }, false)).toBe(mark)
  })

  it.each<[string, number]>([
    ['a choice more', markOf(['ask-alone', 'offer-water', 'wait'], { ana: 1, ben: 2 }, false)],
    ['a choice less', markOf(['ask-alone'], { ana: 1, ben: 2 }, false)],
    ['a choice renamed', markOf(['ask-aside', 'offer-water'], { ana: 1, ben: 2 }, false)],
    ['a band', markOf(['ask-alone', 'offer-water'], { ana: 2, ben: 2 }, false)],
    ['bands swapped', markOf(['ask-alone', 'offer-water'], { ana: 2, ben: 1 }, false)],
    ['late', markOf(['ask-alone', 'offer-water'], { ana: 1, ben: 2 }, true)],
  ])('differs by %s', (_what, other) => {
    expect(other).not.toBe(mark)
  })

  it('leaves what it is given as it was', () => {
    const ids = ['offer-water', 'ask-alone']
    markOf(ids, {}, false)
    expect(ids).toEqual(['offer-water', 'ask-alone'])
  })
})
