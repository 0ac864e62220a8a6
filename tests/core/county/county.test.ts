import { describe, expect, it } from 'vitest'
import { blankCounty, isBlank, longestRole, readCounty } from '../../../src/core/county/county.ts'

describe('my county, as it was kept', () => {
  it('reads what it wrote', () => {
    const county = {
      state: 'NY',
      rules: { immigration: 'restricted', camera: 'on' },
      roles: { supervisor: 'Sgt. Lee, 555-0100', languageCode: '4471' },
    } as const
    expect(readCounty(JSON.parse(JSON.stringify(county)))).toEqual({ county, unread: [] })
    expect(isBlank(county)).toBe(false)
  })

  it('is blank where nothing was kept', () => {
    for (const nothing of [undefined, null, 3, 'CO', [], {}])
      expect(readCounty(nothing)).toEqual({ county: blankCounty, unread: [] })
    expect(isBlank(blankCounty)).toBe(true)
  })

  it('takes each field by itself, and names those that it could not read', () => {
    const { county, unread } = readCounty({
      state: 'ZZ',
      rules: { immigration: 'open', camera: 7 },
      roles: {
        supervisor: ['x'],
        prosecutor: '  Ms. Ito  ',
        wageAgency: '   ',
        unknown: 'x',
        bedTonight: 'b'.repeat(500),
      },
    })
    expect(unread).toEqual(['state', 'supervisor', 'camera'])
    expect(county).toEqual({
      state: 'CO',
      rules: { immigration: 'open', camera: 'state' },
      roles: { prosecutor: 'Ms. Ito', bedTonight: 'b'.repeat(longestRole) },
    })
  })

  it('takes no field from what every object has', () => {
    expect(readCounty({ state: 'toString', rules: 'constructor' }).county).toEqual(blankCounty)
  })
})
