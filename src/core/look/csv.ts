export type Cell = string | number

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[\t\r ]*[=+\-@＝＋－＠]/

/**
 * Rows as RFC 4180 has them: commas, CRLF, quotes where they are needed. A mark of order at the front tells a spreadsheet that
 * it is UTF-8. Words that it would run as a formula get an apostrophe before them; numbers stay numbers.
 */
export const makeCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(makeCell).join(',')}\r\n`).join('')}`

function makeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
