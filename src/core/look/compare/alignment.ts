import type { Beat } from '../../story/beat.ts'

/** A turn of each path that stand beside each other; one of them is missing where only one path has such a turn. */
export interface Pair {
  readonly left?: number
  readonly right?: number
}

/** How two paths of one scenario lie beside each other. */
export interface Alignment {
  /** Turns at which both stood at the same place and chose the same, from the first. */
  readonly common: number
  /** What comes after, in order: the first of them is where the paths part, if they do. */
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
 * turns as can be paired at which both were offered the same in the same chapter. Symmetric.
 */
export function alignmentOf(left: Side, right: Side): Alignment {
  const common = commonTurns(left, right)
  if (common === left.beats.length && common === right.beats.length) return { common, tail: [] }
  const parting = isSameBeat(left.beats[common], right.beats[common])
  const from = parting ? common + 1 : common
  return { common, tail: [...(parting ? [{ left: common, right: common }] : []), ...paired(left, right, from)] }
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

/** The longest common subsequence of places in the story, by lengths of what is left (Wagner and Fischer). */
function paired({ beats: left }: Side, { beats: right }: Side, from: number): Pair[] {
  const places = [left, right].map((beats) => beats.slice(from).map(placeOf)) as [string[], string[]]
  const [a, b] = places
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      (longest[row] as Uint16Array)[column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < a.length || column < b.length) {
    const same = row < a.length && column < b.length && a[row] === b[column]
    if (same && at(row, column) === at(row + 1, column + 1) + 1)
      pairs.push({ left: from + row++, right: from + column++ })
    else if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1)))
      pairs.push({ left: from + row++ })
    else pairs.push({ right: from + column++ })
  }
  return pairs
}

/** Where in the story a beat is, however it was come to. */
const placeOf = ({ chapter, part, ending, choices }: Beat): string =>
  ending === null ? [chapter, part, ...choices.map(({ id }) => id).sort()].join('|') : 'the end'
