import { expect, test } from 'vitest'
import { makeCsv } from '../../../src/core/look/csv.ts'

test('a table opens in a spreadsheet, and elsewhere by RFC 4180', () => {
  const rows = [
    ['turn', 'said'],
    [1, '“Sí,” she said.'],
    [-2, 'a, b'],
    [3, 'a "word"'],
    [4, 'two\nlines'],
    [5, ''],
  ]
  expect(makeCsv(rows)).toBe(
    '\uFEFFturn,said\r\n1,“Sí,” she said.\r\n-2,"a, b"\r\n3,"a ""word"""\r\n4,"two\nlines"\r\n5,\r\n'.replace(
      '1,“Sí,” she said.',
      '1,"“Sí,” she said."',
    ),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("http://x")'])(
  '%j is words, not a formula',
  (words) => {
    const cell = makeCsv([[words]]).slice(1, -2)
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    expect(read).toBe(`'${words}`)
  },
)

test.each(["it's", '1-2', 'a=b', '5'])('%j stays as it is', (words) => {
  expect(makeCsv([[words]])).toBe(`\uFEFF${words}\r\n`)
})
