/**
 * For blocks of `block` pixels, row by row, a byte: 1 where the block, and all within `around` blocks each way, is of one color.
 * Every second pixel is looked at: no line is thinner.
 */
export function plainBlocks(
  pixels: Uint32Array,
  width: number,
  height: number,
  block: number,
  around: number,
): Uint8Array {
  const [across, down] = [Math.ceil(width / block), Math.ceil(height / block)]
  const colors = new Uint32Array(across * down)
  const uniform = new Uint8Array(across * down)
  for (let row = 0, where = 0; row < down; row++)
    for (let column = 0; column < across; column++, where++) {
      const first = row * block * width + column * block
      colors[where] = pixels[first] as number
      uniform[where] = isUniform(first, Math.min(block, width - column * block), Math.min(block, height - row * block))
    }
  return alike(alike(uniform, 1, across), across, down)

  function isUniform(first: number, wide: number, high: number): 0 | 1 {
    const color = pixels[first]
    for (let y = 0; y < high; y += 2)
      for (let at = first + y * width, end = at + wide; at < end; at += 2) if (pixels[at] !== color) return 0
    return 1
  }

  /** Keeps a block whose neighbors along one direction are all marked, and of its color; beyond the edge is like the edge. */
  function alike(marks: Uint8Array, step: number, count: number): Uint8Array {
    const kept = new Uint8Array(marks.length)
    for (let where = 0; where < marks.length; where++) {
      if (marks[where] === 0) continue
      const place = step === 1 ? where % across : Math.floor(where / across)
      const [from, to] = [Math.max(-around, -place), Math.min(around, count - 1 - place)]
      let same = true
      for (let away = from; same && away <= to; away++) {
        const other = where + away * step
        same = marks[other] === 1 && colors[other] === colors[where]
      }
      kept[where] = same ? 1 : 0
    }
    return kept
  }
}
