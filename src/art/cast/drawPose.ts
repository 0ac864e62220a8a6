import sharp from 'sharp'
import type { Pose } from '../../core/catalogue/stage.ts'
import type { PoseArt, Rect } from '../artIndex.ts'
import { bitmapOf, type View } from '../peeps/raster.ts'

/** A picture in memory: RGBA. */
export interface Picture {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

/** What of the peep space a pose may fill, in units, how large it gets in the atlas, and where a bust is cut. */
export const poseViews: Record<Pose, View> = {
  bust: { x: -150, y: -110, w: 1150, h: 1205, scale: 0.54 },
  standing: { x: -360, y: -110, w: 1560, h: 3120, scale: 0.19 },
  crossed: { x: -360, y: -110, w: 1560, h: 3120, scale: 0.19 },
  sitting: { x: -350, y: -110, w: 2050, h: 2400, scale: 0.22 },
}

/** Pieces are colored this many times larger than they end up, so that edges come out smooth. */
export const oversize: Record<Pose, number> = { bust: 2, standing: 3, crossed: 3, sitting: 3 }

/** Lays RGBA bitmaps of one view over each other and brings them to the size of the atlas. */
export async function flatten(layers: readonly Uint8Array[], view: View, times: number): Promise<Picture> {
  const big = bitmapOf({ ...view, scale: view.scale * times })
  const raw = { width: big.width, height: big.height, channels: 4 as const }
  const [first, ...over] = layers.map((layer) => Buffer.from(layer))
  const merged = await sharp(first, { raw })
    .composite(over.map((input) => ({ input, raw })))
    .raw()
    .toBuffer()
  const width = Math.round(big.width / times)
  const height = Math.round(big.height / times)
  const { data, info } = await sharp(merged, { raw })
    .resize(width, height, { kernel: 'mitchell', fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The smallest rectangle that holds everything drawn, in pixels. */
export function boundsOf({ data, width, height }: Picture): Rect {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < 8) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  return { x: left, y: top, w: Math.max(0, right - left), h: Math.max(0, bottom - top) }
}

export async function crop({ data, width, height }: Picture, { x, y, w, h }: Rect): Promise<Picture> {
  const cut = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract({ left: x, top: y, width: w, height: h })
    .raw()
    .toBuffer()
  return { data: cut, width: w, height: h }
}

/** Where a cropped pose stands on its mark: a bust at the middle of its cut, a figure between its feet. */
export function originOf(pose: Pose, picture: Picture): PoseArt['origin'] {
  const { data, width, height } = picture
  const depth = pose === 'bust' ? 1 : Math.round(height * 0.06)
  let [left, right] = [width, 0]
  for (let y = height - depth; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] as number) < 128) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
    }
  return { x: Math.round((left + right) / 2), y: height }
}
