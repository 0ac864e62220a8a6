import type { GameObjects, Scene } from 'phaser'
import type { LayerArt, PlaceArt, Point } from '../art/artIndex.ts'
import type { Light } from '../core/catalogue/stage.ts'
import { colorOf, dusk, dust, multiply } from './colors.ts'
import { lightOf } from './needs.ts'
import type { Tinting } from './tinting.ts'

/** How much nearer the nearest layer seems when a place opens, as a share of its size. */
export const drift = 0.025

const plainSize = { width: 1600, height: 900 }

interface Drawn {
  readonly layer: LayerArt
  readonly image: GameObjects.Image
}

/** The pictures of one place in one light, back to front; flat washes where they are missing. */
export class PlaceLayers {
  readonly #scene: Scene
  readonly #has: (image: string) => boolean
  readonly #tinting: Tinting
  #drawn: Drawn[] = []
  #washes: GameObjects.Graphics | undefined

  constructor(scene: Scene, has: (image: string) => boolean, tinting: Tinting) {
    this.#scene = scene
    this.#has = has
    this.#tinting = tinting
  }

  set(place: PlaceArt | undefined, wish: Light): void {
    this.clear()
    const light = lightOf(place, wish)
    const tint = colorOf(place?.lights[light]?.tint)
    for (const layer of place?.layers ?? []) {
      const address = layer.images[light]
      if (address === undefined || !this.#has(address)) continue
      const image = this.#scene.add.image(0, 0, address).setOrigin(0).setDepth(layer.depth)
      if (layer.tinted) this.#tinting.paint(image, address, undefined, tint)
      this.#drawn.push({ layer, image })
    }
    const wanted = (place?.layers ?? []).filter(({ images }) => images[light] !== undefined).length
    if (this.#drawn.length < Math.max(1, wanted)) this.#wash(place, tint)
  }

  /** Parallax as the view comes to rest at `middle`: 1 is where it starts, 0 where all layers lie as they were drawn. */
  open(share: number, middle: Point): void {
    for (const { layer, image } of this.#drawn) {
      const scale = (1 + drift * share * layer.parallax) / (1 + drift * share)
      image.setScale(scale).setPosition(middle.x * (1 - scale), middle.y * (1 - scale))
    }
  }

  clear(): void {
    for (const { image } of this.#drawn) image.destroy()
    this.#drawn = []
    this.#washes?.destroy()
    this.#washes = undefined
  }

  #wash(place: PlaceArt | undefined, tint: number): void {
    const { width, height } = place ?? plainSize
    const horizon = height * 0.5
    const [sky, ground] = [multiply(dusk, tint), multiply(dust, tint)]
    const wash = this.#scene.add.graphics().setDepth(-1)
    wash.fillStyle(sky).fillRect(0, 0, width, horizon)
    wash.fillStyle(ground).fillRect(0, horizon, width, height - horizon)
    this.#washes = wash
  }
}
