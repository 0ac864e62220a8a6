import { describe, expect, it } from 'vitest'
import { axes } from '../../src/core/catalogue/axis.ts'
import { asks } from '../../src/ui/asks.ts'

describe('what an axis asks', () => {
  it('is asked of a prosecutor in a prosecutor’s words, on each of the four', () => {
    const asked = axes.map((axis) => [asks(axis, 'prosecutor'), asks(axis, 'officer')])
    expect(asked.filter(([one, other]) => one === other)).toEqual([])
    expect(asks('case', 'prosecutor')).toMatch(/disclosed in full/)
  })

  it('is the officer’s question where a story names no role', () => {
    for (const axis of axes) expect(asks(axis, undefined)).toBe(asks(axis, 'officer'))
  })
})
