import { describe, expect, it } from 'vitest'
import { mayNotSay, maySay, maySayWithoutEnforcement } from '../../../src/core/law/mayISay.ts'

const may: readonly string[] = [...maySay, ...maySayWithoutEnforcement]

describe('what may be said', () => {
  it('has no line on both sides', () => {
    expect(may.filter((line) => (mayNotSay as readonly string[]).includes(line))).toEqual([])
  })

  it('promises no outcome', () => {
    expect(may.filter((line) => /\b(you|we) will\b|\bsafe\b|\bnever\b/i.test(line))).toEqual([])
  })

  it('keeps the line on papers apart, since it is untrue where the agency enforces immigration law', () => {
    expect((maySay as readonly string[]).filter((line) => line.includes('papers'))).toEqual([])
    expect(maySayWithoutEnforcement.some((line) => line.includes('papers'))).toBe(true)
  })
})
