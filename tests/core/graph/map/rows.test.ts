import { expect, test } from 'vitest'
import { rowsOf } from '../../../../src/core/graph/map/rows.ts'

const ways = (text: string) => text.split(' ').map((way) => ({ from: Number(way[0]), to: Number(way[1]) }))
const rows = (count: number, text: string, endings: number[] = []) => {
  const { row, back } = rowsOf(count, ways(text), (beat) => endings.includes(beat))
  return `${row.join(' ')}${[...back].map(({ from, to }) => ` back ${from}${to}`).join('')}`
}

test.each([
  ['in a line', 3, '01 12', [], '0 1 2'],
  ['below the longest way', 4, '01 03 12 23', [], '0 1 2 3'],
  ['whatever the numbers', 3, '02 21', [], '0 2 1'],
  ['a way back is none down', 3, '01 10 12', [], '0 1 2 back 10'],
  ['endings together, last', 4, '01 02 23', [1, 3], '0 2 1 2'],
])('%s', (_, count, text, endings, expected) => {
  expect(rows(count, text, endings)).toBe(expected)
})
