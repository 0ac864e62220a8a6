import type { Beat } from '../../story/beat.ts'

/** A turn of each path in one row; one of them is missing where the other path goes on alone. */
export interface Pair {
  readonly left?: number
  readonly right?: number
  /** Whether both stood at the same place in the story, however they came to it. */
  readonly same: boolean
}

/** How two paths of one scenario lie beside each other. */
export interface Alignment {
  /** Turns at which both stood at the same place and chose the same, from the first. */
  readonly common: number
  /**
   * How they part after it: by what was chosen at the first row of the tail, or, where both had chosen the same, by what was
   * shown then. Undefined where they do not part.
   */
  readonly by?: 'choice' | 'telling'
  /** What comes after, in order. */
  readonly tail: readonly Pair[]
}

/** A path as it is laid beside another. */
export interface Side {
  readonly beats: readonly Beat[]
  /** Choice ids, one for each turn but the last. */
  readonly choices: readonly string[]
}

/**
 * Lays two paths beside each other: the part that they have in common, the turn at which they part, and then, in order, as many
 * turns as can be paired at which both were offered the same in the same chapter. What lies between shares rows as it comes.
 * Symmetric.
 */
export function alignmentOf(left: Side, right: Side): Alignment {
  const common = commonTurns(left, right)
  if (common === left.beats.length && common === right.beats.length) return { common, tail: [] }
  const byChoice = isSameBeat(left.beats[common], right.beats[common])
  const rest = zipped(left, right, byChoice ? common + 1 : common)
  return byChoice
    ? { common, by: 'choice', tail: [{ left: common, right: common, same: true }, ...rest] }
    : { common, by: 'telling', tail: rest }
}

function commonTurns(left: Side, right: Side): number {
  const most = Math.min(left.beats.length, right.beats.length)
  for (let turn = 0; turn < most; turn++)
    if (!isSameBeat(left.beats[turn], right.beats[turn]) || left.choices[turn] !== right.choices[turn]) return turn
  return most
}

const isSameBeat = (left: Beat | undefined, right: Beat | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.mark === right.mark &&
  left.ending === right.ending &&
  left.lines.length === right.lines.length &&
  left.lines.every(({ id }, line) => id === right.lines[line]?.id)

/** All turns from one on: pairs at the same place, and between two of them the turns of each side by side. */
function zipped(left: Side, right: Side, from: number): Pair[] {
  const rows: Pair[] = []
  let row = from
  let column = from
  const upTo = (lastRow: number, lastColumn: number) => {
    while (row < lastRow || column < lastColumn)
      rows.push({
        ...(row < lastRow && { left: row++ }),
        ...(column < lastColumn && { right: column++ }),
        same: false,
      })
  }
  for (const [atLeft, atRight] of samePlaces(left, right, from)) {
    upTo(atLeft, atRight)
    rows.push({ left: row++, right: column++, same: true })
  }
  upTo(left.beats.length, right.beats.length)
  return rows
}

/**
 * The longest common subsequence of places in the story, by lengths of what is left (Wagner and Fischer). Where it makes no
 * difference which path is gone on with, their places decide: the same either way round.
 */
function samePlaces({ beats: left }: Side, { beats: right }: Side, from: number): [number, number][] {
  const a = left.slice(from).map(placeOf)
  const b = right.slice(from).map(placeOf)
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      (longest[row] as Uint16Array)[column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: [number, number][] = []
  let row = 0
  let column = 0
  while (row < a.length && column < b.length) {
    const [here, there] = [a[row] as string, b[column] as string]
    const [without, withoutOther] = [at(row + 1, column), at(row, column + 1)]
    if (here === there) pairs.push([from + row++, from + column++])
    else if (without > withoutOther || (without === withoutOther && here < there)) row++
    else column++
  }
  return pairs
}

/** Where in the story a beat is, however it was come to. */
const placeOf = ({ chapter, part, ending, choices }: Beat): string =>
  ending === null ? [chapter, part, ...choices.map(({ id }) => id).sort()].join('|') : 'the end'
