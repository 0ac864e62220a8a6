import type { Drawing } from '../../art/hand/drawing.ts'
import { pictureOf } from './pictureOf.ts'

export interface Asked {
  readonly id: number
  readonly drawing: Drawing
}

export interface Answered {
  readonly id: number
  /** `null`: this browser cannot draw beside the page. */
  readonly picture: ImageBitmap | null
}

const open = (width: number, height: number) =>
  new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })

self.onmessage = async ({ data: { id, drawing } }: MessageEvent<Asked>) => {
  const picture = await pictureOf(drawing, open).catch(() => null)
  self.postMessage({ id, picture } satisfies Answered, picture ? { transfer: [picture] } : {})
}
