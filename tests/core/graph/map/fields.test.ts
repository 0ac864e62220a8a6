import { expect, test } from 'vitest'
import { storeysOf } from '../../../../src/core/graph/map/fields.ts'

/** `road0 road1 office2`: beats by chapter and row. Storeys are divided by a bar, lanes by a comma. */
const storeys = (text: string) => {
  const placings = text.split(' ').map((beat) => ({
    chapter: beat.replace(/\d+$/, '') || undefined,
    row: Number(/\d+$/.exec(beat)?.[0]),
    width: 200,
    height: 100,
  }))
  return storeysOf(placings)
    .map(({ lanes }) => lanes.map((lane) => lane.map(({ chapter }) => chapter ?? 'endings').join(' ')).join(', '))
    .join(' | ')
}

test.each([
  ['road0 yard1 yard2', 'road | yard'],
  ['road0 office1 office2 clinic2 clinic3 4', 'road | office, clinic | endings'],
  ['office0 hill0 hill2 step1 desk3', 'office step, hill | desk'],
  ['road0 yard1 road2 5', 'road, yard | endings'],
])('%s stand %s', (text, expected) => {
  expect(storeys(text)).toBe(expected)
})
