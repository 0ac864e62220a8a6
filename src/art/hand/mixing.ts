/** The darker of two RGBA pixels; of one that is see-through and one that is not, the latter. */
export function darker(one: number, two: number): number {
  if (one === two) return one
  const [oneAlpha, twoAlpha] = [one >>> 24, two >>> 24]
  if (oneAlpha < 128 || twoAlpha < 128) return oneAlpha >= twoAlpha ? one : two
  return light(one) <= light(two) ? one : two
}

/** Four RGBA pixels as one; see-through pixels lend no color to the others. */
export function mean(one: number, two: number, three: number, four: number): number {
  if (one === two && one === three && one === four) return one
  const [a, b, c, d] = [one >>> 24, two >>> 24, three >>> 24, four >>> 24]
  const alpha = a + b + c + d
  if (alpha === 0) return 0
  const red = ((one & 255) * a + (two & 255) * b + (three & 255) * c + (four & 255) * d) / alpha
  const green = (byte(one, 8) * a + byte(two, 8) * b + byte(three, 8) * c + byte(four, 8) * d) / alpha
  const blue = (byte(one, 16) * a + byte(two, 16) * b + byte(three, 16) * c + byte(four, 16) * d) / alpha
  return (((alpha / 4 + 0.5) << 24) | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5)) >>> 0
}

const byte = (pixel: number, shift: number): number => (pixel >>> shift) & 255
const light = (pixel: number): number => (pixel & 255) * 2 + byte(pixel, 8) * 5 + byte(pixel, 16)
