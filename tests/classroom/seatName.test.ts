import { describe, expect, it } from 'vitest'
import { seatName, seatNames } from '../../src/classroom/seatName.ts'

describe('the name of a seat', () => {
  it('is another for each of a thousand seats, whatever the seed', () => {
    for (const seed of [0, 1, 123456789]) {
      const names = new Set(Array.from({ length: seatNames }, (_, index) => seatName(seed, index + 1)))
      expect(names.size).toBe(seatNames)
    }
    expect(seatNames).toBeGreaterThan(1000)
  })

  it('is a color and an animal, and a number after that', () => {
    expect(seatName(7, 1)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(seatName(7, seatNames + 1)).toBe(`${seatName(7, 1)} 2`)
  })

  it('says nothing of who came first', () => expect(seatName(1, 1)).not.toBe(seatName(2, 1)))
})
