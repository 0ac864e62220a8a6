import sharp from 'sharp'
import { boundsOf, crop, type Picture } from '../cast/drawPose.ts'
import { reach } from '../hand/bends.ts'
import { drawByHand } from '../hand/drawByHand.ts'
import type { Drawing } from '../hand/drawing.ts'
import { oversize } from '../hand/wobble.ts'
import { svgOf } from './svgOf.ts'

/** Points an inch at which one unit of a drawing is one pixel. */
const plainDensity = 72

/** A layer's drawing as the stage shows it: RGBA at the size of a place. */
export async function inkAndWash(drawing: Drawing): Promise<Picture> {
  const { width, height } = drawing
  const [left, top, w, h] = drawing.box
  const large = await crop(await raster(drawing, oversize), {
    x: left * oversize,
    y: top * oversize,
    w: w * oversize,
    h: h * oversize,
  })
  const drawn = drawByHand(Uint8ClampedArray.from(large.data), drawing)
  const data = await sharp({ create: { width, height, channels: 4, background: '#00000000' } })
    .composite([{ input: Buffer.from(drawn.buffer), raw: { width: w, height: h, channels: 4 }, left, top }])
    .raw()
    .toBuffer()
  return { data, width, height }
}

/** What of a drawing is not empty once it has been drawn by hand. */
export async function boxOf(drawing: Omit<Drawing, 'box'>): Promise<Drawing['box']> {
  const { width, height } = drawing
  const { x, y, w, h } = boundsOf(await raster({ ...drawing, box: [0, 0, width, height] }, 1))
  const [left, top] = [Math.max(0, even(x - reach, Math.floor)), Math.max(0, even(y - reach, Math.floor))]
  const [right, bottom] = [even(x + w + reach, Math.ceil), even(y + h + reach, Math.ceil)]
  return [left, top, Math.min(width, right) - left, Math.min(height, bottom) - top]
}

const even = (value: number, side: (value: number) => number): number => side(value / 2) * 2

async function raster(drawing: Drawing, times: number): Promise<Picture> {
  const { data, info } = await sharp(Buffer.from(svgOf(drawing)), { density: plainDensity * times, unlimited: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
