import type { Drawing } from './drawing.ts'
import { grain } from './grain.ts'
import { oversize, wobble } from './wobble.ts'

/** RGBA, four bytes a pixel. */
export type Pixels = Uint8ClampedArray<ArrayBuffer>

/**
 * Ink and wash on paper. In come the pixels of a drawing's box, `oversize` as large; out, those of the box. Pure and the same
 * everywhere: the build draws the cards of the first page with it, the browser every place.
 */
export function drawByHand(
  pixels: Pixels,
  { box: [left, top, width, height], ...whole }: Omit<Drawing, 'shapes'>,
): Pixels {
  const numbers = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4)
  const part = { left, top, whole }
  const drawn = wobble({ ...part, pixels: numbers, width: width * oversize, height: height * oversize })
  const picture = new Uint8ClampedArray(drawn.buffer as ArrayBuffer)
  grain(picture, { ...part, width, height })
  return picture
}
