import { describe, expect, it } from 'vitest'
import { codeFrom, codeText, parseCode } from '../../src/classroom/code.ts'

describe('a session’s code', () => {
  it('is eight signs that cannot be mistaken for one another', () => {
    const code = codeFrom(Uint8Array.from({ length: 32 }, (_, index) => index * 37)) ?? ''
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
    expect(parseCode(codeText(code))).toBe(code)
  })

  it('leaves out bytes that would make a sign likelier', () => {
    expect(codeFrom(new Uint8Array(8).fill(255))).toBeUndefined()
    expect(codeFrom(Uint8Array.of(255, ...new Uint8Array(8)))).toBe('AAAAAAAA')
  })

  it.each([
    ['ktrw 7pqa', 'KTRW7PQA'],
    [' KTRW-7PQA ', 'KTRW7PQA'],
    ['KTRW7PQ', undefined],
    ['KTRW7PQ0', undefined],
    ['KTRW7PQI', undefined],
  ])('%s is %s', (typed, code) => expect(parseCode(typed)).toBe(code))
})
