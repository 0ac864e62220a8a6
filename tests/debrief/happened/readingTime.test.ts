import { expect, it } from 'vitest'
import { readingTime } from '../../../src/debrief/happened/readingTime.ts'

const lines = (...texts: string[]) => ({ lines: texts.map((text) => ({ text })) }) as never

it('gives every turn a moment, and more to one with more words', () => {
  expect(readingTime(lines())).toBe(2500)
  expect(readingTime(lines('word '.repeat(105).trim(), 'word '.repeat(105).trim()))).toBe(62_500)
  expect(readingTime(lines('One two.', 'Three.'))).toBeGreaterThan(readingTime(lines('One two.')))
})
