import { smoothNoise } from './smoothNoise.ts'

/** Pixels of the finished picture. The slow wobble bends a whole edge, the quick one is the tremble of the hand. */
const slow = { wave: 70, reach: 4 }
const quick = { wave: 17, reach: 1.5 }
/** Pixels of the finished picture that anything is moved at most. */
export const reach = Math.ceil(slow.reach + quick.reach)
/** Pixels of the finished picture in one square that is moved as a whole: the fields are smooth. */
export const cell = 2

/** How far each cell of a picture is moved, in pixels of the finished picture; row by row. */
export interface Bends {
  readonly columns: number
  readonly slowX: Float32Array
  readonly slowY: Float32Array
  readonly quickX: Float32Array
  readonly quickY: Float32Array
}

const made = new Map<string, Bends>()

/** The same for every picture of a size, so that what lies over each other in one place stays together. */
export function bendsOf(width: number, height: number): Bends {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const field = (kind: typeof slow, seed: number) =>
    smoothNoise(columns, rows, kind.wave / cell, seed).map((value) => value * kind.reach)
  const key = `${width} ${height}`
  const bends = made.get(key) ?? {
    columns,
    slowX: field(slow, 0),
    slowY: field(slow, 1),
    quickX: field(quick, 2),
    quickY: field(quick, 3),
  }
  made.set(key, bends)
  return bends
}
