import { describe, expect, it } from 'vitest'
import { bandsOf, isLate, moveModel, startModel, timeOf } from '../../../src/core/model/model.ts'
import type { Deed } from '../../../src/core/story/deed.ts'
import { parseDeed } from '../../../src/ink/tag.ts'
import { shed } from '../../support/shed.ts'

const { manifest } = shed.compiled
/** A choice's tags, as in Ink: `approach:threat@ben minutes:3`. */
const deed = (tags: string): Deed => parseDeed(tags.split(' ').filter(Boolean))

/** Where the model stands after choices with these tags. */
function modelAfter(...choices: string[]) {
  return choices.map(deed).reduce((state, next) => moveModel(state, next, manifest), startModel(manifest))
}
const ben = (...choices: string[]) => {
  const { fear, dependence, mistrust } = modelAfter(...choices).people.ben?.barriers ?? {
    fear: 0,
    dependence: 0,
    mistrust: 0,
  }
  return `${fear}${dependence}${mistrust}`
}
const warm = 'approach:show-respect@ben'

describe('people', () => {
  it('start where the cast says', () => {
    expect(ben()).toBe('524')
    expect(bandsOf(modelAfter())).toEqual({ ben: 0, eva: 3 })
  })

  it('are moved by a choice for each approach made to them, and to nobody else', () => {
    expect(ben('approach:safety-plan@ben approach:introduce@ben')).toBe('323')
    expect(ben('approach:safety-plan@eva')).toBe('524')
  })

  it('mistrust falls by two at most, however warm the talk', () => {
    expect(ben(warm, warm)).toBe('522')
    expect(ben(...Array<string>(20).fill(warm))).toBe('522')
  })

  it('warmth alone never moves fear', () => {
    expect(ben(...Array<string>(20).fill(`${warm} approach:needs-first@ben approach:own-words@ben`))[0]).toBe('5')
  })

  it('what moves up can come down again, to the floor', () => {
    expect(ben('approach:confront@ben', warm, warm, warm, warm, warm)).toBe('522')
  })

  it('a screen-out freezes mistrust where it leaves it', () => {
    expect(ben('approach:threat@ben event:deportation-threatened', warm, warm)).toBe('626')
    expect(ben(warm, 'approach:press@ben event:deportation-threatened', warm)).toBe('624')
  })

  it('a screen-out with nobody named freezes it for all', () => {
    expect(ben('event:care-denied', warm)).toBe('524')
  })

  it('a screen-out towards one leaves the others', () => {
    expect(ben('approach:threat@eva event:deportation-threatened', warm)).toBe('523')
  })

  it('other barriers still move after a screen-out', () => {
    expect(ben('event:care-denied', 'approach:safety-plan@ben approach:papers-back@ben')).toBe('304')
  })

  it('an approach to somebody without barriers changes nothing', () => {
    expect(modelAfter('approach:threat@constructor').people).toEqual(modelAfter().people)
  })
})

describe('the clock', () => {
  const clock = (...choices: string[]) => {
    const state = modelAfter(...choices)
    return `${timeOf(state, manifest)} ${state.minutesLeft} ${isLate(state) ? 'late' : 'in time'}`
  }

  it.each([
    [[], '23:50 60 in time'],
    [[''], '23:51 59 in time'],
    [['minutes:0'], '23:50 60 in time'],
    [['minutes:9'], '23:59 51 in time'],
    [['minutes:10'], '00:00 50 in time'],
    [['minutes:60'], '00:50 0 late'],
    [['minutes:59', 'minutes:30'], '00:50 0 late'],
    [['minutes:60', 'clock:morning minutes:30'], '07:00 30 in time'],
    [['clock:morning', 'minutes:30'], '07:30 0 late'],
  ])('after %j it is %s', (choices, text) => {
    expect(clock(...choices)).toBe(text)
  })
})
