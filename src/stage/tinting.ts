import type { GameObjects, Textures } from 'phaser'

const white = 0xffffff

/** Lays the light's tint over a picture. */
export interface Tinting {
  /** `base` is the picture's address, `tint` what it is multiplied by. */
  paint(image: GameObjects.Image, base: string, frame: string | undefined, tint: number): void
  /** Does ahead what `paint` will need. */
  ready(base: string, tint: number): void
  /** The picture itself is freed. */
  forget(base: string): void
}

export const glTinting: Tinting = {
  paint: (image, _base, _frame, tint) => image.setTint(tint),
  ready() {},
  forget() {},
}

/**
 * A plain canvas cannot tint while it draws: it keeps a tinted copy of each picture, in one light, as all are at one time; in each
 * light that it was seen in if it `hoards`, for who goes back and forth.
 */
export function canvasTinting(textures: Textures.TextureManager, hoards: boolean): Tinting {
  /** Keys of textures, by picture and tint. */
  const copies = new Map<string, Map<number, string>>()

  function forget(base: string): void {
    for (const key of copies.get(base)?.values() ?? []) textures.remove(key)
    copies.delete(base)
  }

  function copyOf(base: string, tint: number): string {
    const known = copies.get(base)?.get(tint)
    if (known !== undefined) return known
    if (!hoards) forget(base)
    const key = `${base}*${tint.toString(16)}`
    const original = textures.get(base)
    const canvas = multiplied(original.getSourceImage() as HTMLImageElement | HTMLCanvasElement, tint)
    // Not addCanvas: that reads every pixel back.
    const copy = textures.create(key, canvas, canvas.width, canvas.height)
    for (const name of original.getFrameNames(true)) {
      const frame = original.get(name)
      const { cutX, cutY, cutWidth, cutHeight, realWidth, realHeight, x, y } = frame
      const cut = copy?.add(name, 0, cutX, cutY, cutWidth, cutHeight)
      if (frame.trimmed) cut?.setTrim(realWidth, realHeight, x, y, cutWidth, cutHeight)
    }
    copies.set(base, new Map([...(copies.get(base) ?? []), [tint, key]]))
    return key
  }

  const seen = (base: string, tint: number) => (tint === white ? base : copyOf(base, tint))

  return {
    paint: (image, base, frame, tint) => image.setTexture(seen(base, tint), frame),
    ready: seen,
    forget,
  }
}

function multiplied(picture: HTMLImageElement | HTMLCanvasElement, tint: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  pen.drawImage(picture, 0, 0)
  pen.globalCompositeOperation = 'multiply'
  pen.fillStyle = `#${tint.toString(16).padStart(6, '0')}`
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.globalCompositeOperation = 'destination-in'
  pen.drawImage(picture, 0, 0)
  return canvas
}
