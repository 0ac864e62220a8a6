import type { GameObjects, Textures } from 'phaser'

/** Lays the light's tint over a picture. */
export interface Tinting {
  /** `base` is the picture's address, `tint` what it is multiplied by. */
  paint(image: GameObjects.Image, base: string, frame: string | undefined, tint: number): void
  /** The picture itself is freed. */
  forget(base: string): void
}

export const glTinting: Tinting = {
  paint: (image, _base, _frame, tint) => image.setTint(tint),
  forget() {},
}

/** A plain canvas cannot tint while it draws: it keeps a tinted copy, one of each picture, as all are in one light. */
export function canvasTinting(textures: Textures.TextureManager): Tinting {
  const copies = new Map<string, { readonly tint: number; readonly key: string }>()

  function forget(base: string): void {
    const copy = copies.get(base)
    if (copy) textures.remove(copy.key)
    copies.delete(base)
  }

  function copyOf(base: string, tint: number): string {
    const known = copies.get(base)
    if (known?.tint === tint) return known.key
    forget(base)
    const key = `${base}*${tint.toString(16)}`
    const original = textures.get(base)
    const canvas = multiplied(original.getSourceImage() as HTMLImageElement, tint)
    // Not addCanvas: that reads every pixel back.
    const copy = textures.create(key, canvas, canvas.width, canvas.height)
    copy?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    for (const name of original.getFrameNames()) {
      const { cutX, cutY, cutWidth, cutHeight } = original.get(name)
      copy?.add(name, 0, cutX, cutY, cutWidth, cutHeight)
    }
    copies.set(base, { tint, key })
    return key
  }

  return {
    paint: (image, base, frame, tint) => image.setTexture(tint === 0xffffff ? base : copyOf(base, tint), frame),
    forget,
  }
}

function multiplied(picture: HTMLImageElement, tint: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth
  canvas.height = picture.naturalHeight
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
