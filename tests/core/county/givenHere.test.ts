import { describe, expect, it } from 'vitest'
import { blankCounty, type County } from '../../../src/core/county/county.ts'
import { briefedHere, countyGiven, declaredFault, givenHere, isGivenHere } from '../../../src/core/county/givenHere.ts'
import { type CountyGiven, type CountyGivenName, countyGivens } from '../../../src/core/county/givens.ts'
import { stateLaw } from '../../../src/core/law/law.ts'
import { isStateId, type StateId, states } from '../../../src/core/law/state.ts'

const names = Object.keys(countyGivens) as CountyGivenName[]
const county = (state: StateId, rules: Partial<County['rules']> = {}): County => ({
  ...blankCounty,
  state,
  rules: { ...blankCounty.rules, ...rules },
})
const given = (at: County) => names.map((name) => countyGiven(name, at)).join(' ')

it('tells a briefing more than the story asks for', () => {
  const declared = { number: ['safe', 'none'], immigration: ['restricted', 'open'] }
  expect(briefedHere(declared, county('TX', { camera: 'none' }))).toMatchObject({
    ...{ number: 'safe', immigration: 'open', camera: 'none', wage_theft: 'civil' },
  })
  expect(Object.keys(givenHere(declared, county('TX')))).toEqual(['number', 'immigration'])
})

describe('what a county gives to a story', () => {
  it('is by state', () => {
    expect(Object.keys(states).map((state) => `${state}: ${given(county(state as StateId))}`)).toEqual([
      'CO: restricted pause crime federal shown offered none proved',
      'CA: restricted on crime federal owed told none proved',
      'TX: open on civil state shown offered none proved',
      'NY: open on crime federal shown offered state proved',
      'FL: open on civil state shown offered none proved',
      'MN: open on civil federal shown offered none any',
    ])
  })

  it('is the agency’s own rule where it has one', () => {
    expect(given(county('TX', { immigration: 'restricted', camera: 'none' }))).toMatch(/^restricted none civil/)
    expect(given(county('CO', { immigration: 'open' }))).toMatch(/^open pause/)
  })

  it('holds values of its closed set, and its reason stands in the law of each state that differs', () => {
    for (const [name, entry] of Object.entries<CountyGiven>(countyGivens))
      for (const [state, value] of Object.entries(entry.in)) {
        expect(entry.values, `${name} in ${state}`).toContain(value)
        if (!isStateId(state) || name === 'camera') continue
        expect(
          stateLaw[state].map(({ topic }) => topic),
          `${name} in ${state}`,
        ).toContain(entry.topic)
      }
  })

  it('makes the inputs of a playthrough, and leaves those alone that it does not know', () => {
    const declared = { wage_theft: ['crime', 'civil'], who_was_told: ['nobody', 'sergeant'] }
    expect(givenHere(declared, county('FL'))).toEqual({ wage_theft: 'civil', who_was_told: 'nobody' })
    expect(givenHere(declared, blankCounty)).toEqual({ wage_theft: 'crime', who_was_told: 'nobody' })
    expect(isGivenHere({ wage_theft: 'crime', who_was_told: 'sergeant' }, blankCounty)).toBe(true)
    expect(isGivenHere({ wage_theft: 'crime' }, county('FL'))).toBe(false)
  })

  it('is declared whole, and in order', () => {
    expect(declaredFault('wage_theft', ['crime', 'civil'])).toBeUndefined()
    expect(declaredFault('wage_theft', ['civil', 'crime'])).toBe('wage_theft is [crime, civil], in this order')
    expect(declaredFault('who_was_told', ['x'])).toBeUndefined()
  })
})
