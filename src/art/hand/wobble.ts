import { bendsOf, cell, reach } from './bends.ts'
import { darker, mean } from './mixing.ts'
import { plainBlocks } from './plainBlocks.ts'

/** Drawings are wobbled this many times larger than they end up: the wobble must not leave steps in the line. */
export const oversize = 2

/** Pixels of the large picture. */
const square = cell * oversize
const block = square * 2
const around = Math.ceil((reach * oversize + 1) / block)

/** A part of a picture, `oversize` as large: RGBA, a number a pixel. */
export interface Part {
  readonly pixels: Uint32Array
  readonly width: number
  readonly height: number
  /** Where it lies on the finished picture, and how large that is, in its pixels; even numbers. */
  readonly left: number
  readonly top: number
  readonly whole: { readonly width: number; readonly height: number }
}

/**
 * Makes a clean drawing look drawn by hand, and brings it to its size. Two wobbled copies are laid over each other, and the
 * darker wins: where they part, the line is thicker, as a brush pen's is. Flat areas stay flat.
 */
export function wobble({ pixels, width, height, left, top, whole }: Part): Uint32Array {
  const across = width / oversize
  const out = new Uint32Array(across * (height / oversize))
  const bends = bendsOf(whole.width, whole.height)
  const plain = plainBlocks(pixels, width, height, block, around)
  const blocks = Math.ceil(width / block)
  for (let y = 0; y < height; y += square)
    for (let x = 0; x < width; x += square)
      if (plain[Math.floor(y / block) * blocks + Math.floor(x / block)]) keep(x, y)
      else draw(x, y, (top / cell + y / square) * bends.columns + left / cell + x / square)
  return out

  function keep(x: number, y: number): void {
    const color = pixels[y * width + x] as number
    const to = (y >> 1) * across + (x >> 1)
    out[to] = out[to + 1] = out[to + across] = out[to + across + 1] = color
  }

  function draw(x: number, y: number, here: number): void {
    const bentX = (bends.slowX[here] as number) * oversize
    const bentY = (bends.slowY[here] as number) * oversize
    const [oneX, oneY] = [Math.round(bentX), Math.round(bentY)]
    const twoX = Math.round(bentX + (bends.quickX[here] as number) * oversize)
    const twoY = Math.round(bentY + (bends.quickY[here] as number) * oversize)
    for (let down = y; down < y + square; down += oversize)
      for (let right = x; right < x + square; right += oversize)
        out[(down >> 1) * across + (right >> 1)] = mean(
          drawn(right, down),
          drawn(right + 1, down),
          drawn(right, down + 1),
          drawn(right + 1, down + 1),
        )

    function drawn(right: number, down: number): number {
      const one = pixels[within(down + oneY, height) * width + within(right + oneX, width)] as number
      return darker(one, pixels[within(down + twoY, height) * width + within(right + twoX, width)] as number)
    }
  }
}

const within = (at: number, size: number): number => (at < 0 ? 0 : at < size ? at : size - 1)
