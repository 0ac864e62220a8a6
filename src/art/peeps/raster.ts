import sharp from 'sharp'

/** What part of the peep space is drawn, and how large: pixels = units * scale. */
export interface View {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly scale: number
}

export interface Bitmap {
  readonly width: number
  readonly height: number
}

export const bitmapOf = (view: View): Bitmap => ({
  width: Math.round(view.w * view.scale),
  height: Math.round(view.h * view.scale),
})

/** The opacity (0..255) of some SVG text, a byte a pixel. */
export async function rasterAlpha(svg: string, view: View): Promise<Uint8Array> {
  const { width, height } = bitmapOf(view)
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.x} ${view.y} ${view.w} ${view.h}">${svg}</svg>`
  const raw = await sharp(Buffer.from(text)).ensureAlpha().extractChannel('alpha').raw().toBuffer()
  return new Uint8Array(raw)
}
