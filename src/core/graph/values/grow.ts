type Cells = Int32Array | Int16Array | Uint16Array | Float64Array

/** A typed array that grows as it is written. */
export class Grow<Array extends Cells> {
  length = 0

  constructor(
    public cells: Array,
    private readonly larger: (cells: Array) => Array,
  ) {}

  push(value: number): number {
    if (this.length === this.cells.length) this.cells = this.larger(this.cells)
    this.cells[this.length] = value
    return this.length++
  }
}

const first = 1 << 12

export const growInts = () =>
  new Grow(new Int32Array(first), (cells) => {
    const next = new Int32Array(cells.length * 2)
    next.set(cells)
    return next
  })

export const growShorts = () =>
  new Grow(new Int16Array(first), (cells) => {
    const next = new Int16Array(cells.length * 2)
    next.set(cells)
    return next
  })

export const growFloats = () =>
  new Grow(new Float64Array(first), (cells) => {
    const next = new Float64Array(cells.length * 2)
    next.set(cells)
    return next
  })
