import sharp from 'sharp'
import type { Rect } from '../artIndex.ts'
import type { Picture } from './drawPose.ts'

export interface Atlas {
  readonly webp: Buffer
  readonly width: number
  readonly height: number
  readonly frames: Readonly<Record<string, Rect>>
}

/** Pixels left free around a frame, so that neighbors do not bleed in when it is scaled. */
const gap = 2

/** Puts pictures on shelves, the tallest first, into one picture of at most 256 colors. */
export async function packAtlas(pictures: Readonly<Record<string, Picture>>, maxWidth = 1024): Promise<Atlas> {
  const order = Object.entries(pictures).sort(([a, one], [b, two]) => two.height - one.height || (a < b ? -1 : 1))
  const frames: Record<string, Rect> = {}
  let [x, y, shelf, width] = [gap, gap, 0, 0]
  for (const [name, picture] of order) {
    if (x + picture.width + gap > maxWidth) [x, y, shelf] = [gap, y + shelf + gap, 0]
    frames[name] = { x, y, w: picture.width, h: picture.height }
    x += picture.width + gap
    shelf = Math.max(shelf, picture.height)
    width = Math.max(width, x)
  }
  const height = y + shelf + gap
  const sheet = await sharp({ create: { width, height, channels: 4, background: '#00000000' } })
    .composite(
      order.map(([name, picture]) => ({
        input: picture.data,
        raw: { width: picture.width, height: picture.height, channels: 4 as const },
        left: (frames[name] as Rect).x,
        top: (frames[name] as Rect).y,
      })),
    )
    .png({ palette: true, quality: 80, dither: 0, effort: 7 })
    .toBuffer()
  const webp = await sharp(sheet).webp({ lossless: true, effort: 6 }).toBuffer()
  return { webp, width, height, frames }
}
