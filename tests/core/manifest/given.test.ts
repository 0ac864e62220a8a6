import { expect, it } from 'vitest'
import { givenFault } from '../../../src/core/manifest/given.ts'

const declared = { county: ['adams', 'weld'], hour: ['day', 'night'] }

it.each([[{}], [{ county: 'weld' }], [{ county: 'adams', hour: 'night' }]])('%j is taken', (given) => {
  expect(givenFault(declared, given)).toBeUndefined()
})

it.each<[Record<string, string>, string]>([
  [{ county: 'mesa' }, 'county=mesa: county is one of adams, weld'],
  [{ county: 'weld', state: 'co' }, 'state=co: this scenario takes county, hour'],
  [{ constructor: 'x' }, 'constructor=x: this scenario takes county, hour'],
])('%j is not', (given, sentence) => {
  expect(givenFault(declared, given)).toBe(sentence)
})

it('says so where a scenario takes nothing', () => {
  expect(givenFault({}, { county: 'weld' })).toBe('county=weld: this scenario takes no such input')
})
