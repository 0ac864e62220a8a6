/** A value in -1..1 for every corner of a whole-number grid; the same seed gives the same numbers anywhere. */
function cornerValue(x: number, y: number, seed: number): number {
  let bits = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x7fffffff - 1
}

const ease = (part: number): number => part * part * (3 - 2 * part)

/** The grid lies askew, so that no hill follows the picture's edges. */
const [along, across] = [Math.cos(0.6), Math.sin(0.6)]

/** Soft hills and valleys, -1..1: a field of `width` x `height` whose hills are about `wave` cells wide. */
export function smoothNoise(width: number, height: number, wave: number, seed: number): Float32Array {
  const field = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [(x * along - y * across) / wave, (x * across + y * along) / wave]
      const [column, row] = [Math.floor(u), Math.floor(v)]
      const right = ease(u - column)
      const upper = mix(cornerValue(column, row, seed), cornerValue(column + 1, row, seed), right)
      const lower = mix(cornerValue(column, row + 1, seed), cornerValue(column + 1, row + 1, seed), right)
      field[y * width + x] = mix(upper, lower, ease(v - row))
    }
  return field
}

const mix = (one: number, two: number, part: number): number => one + (two - one) * part
