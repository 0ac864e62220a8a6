/** A value in -1..1 for every corner of a whole-number grid; the same seed gives the same numbers anywhere. */
function cornerValue(x: number, y: number, seed: number): number {
  let bits = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x7fffffff - 1
}

const ease = (part: number): number => part * part * (3 - 2 * part)

/** Soft hills and valleys, -1..1: a field of `width` x `height` whose hills are about `wave` cells wide. */
export function smoothNoise(width: number, height: number, wave: number, seed: number): Float32Array {
  const field = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / wave)
    const down = ease(y / wave - row)
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / wave)
      const right = ease(x / wave - column)
      const upper = mix(cornerValue(column, row, seed), cornerValue(column + 1, row, seed), right)
      const lower = mix(cornerValue(column, row + 1, seed), cornerValue(column + 1, row + 1, seed), right)
      field[y * width + x] = mix(upper, lower, down)
    }
  }
  return field
}

const mix = (one: number, two: number, part: number): number => one + (two - one) * part
