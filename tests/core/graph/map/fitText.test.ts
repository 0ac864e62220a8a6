import { describe, expect, test } from 'vitest'
import { fitId, fitText, textWidth } from '../../../../src/core/graph/map/fitText.ts'

const words = 'The older man in front is moving his lips.'

describe('words in a box', () => {
  test.each([
    [400, 2, [words]],
    [150, 2, ['The older man in front', 'is moving his lips.']],
    [140, 1, ['The older man in…']],
    [20, 1, ['T…']],
  ])('%i pixels wide, on %i lines', (width, lines, expected) => {
    expect(fitText(words, 12, width, lines)).toEqual(expected)
  })

  test('fit', () => {
    for (let width = 30; width < 300; width += 7)
      for (const line of fitText(words, 12, width, 3)) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
  })

  test('no words, no line', () => {
    expect(fitText('', 12, 100, 2)).toEqual([])
  })
})

test.each([
  ['ask-day', ['ask-day']],
  ['take-detectives', ['take-', 'detectives']],
  ['a-very-long-way-round', ['a-very-long-', 'way-round']],
  ['incomprehensibilities', ['incomprehe…']],
])('the id %s', (id, expected) => {
  expect(fitId(id, 11.5, 76)).toEqual(expected)
})
