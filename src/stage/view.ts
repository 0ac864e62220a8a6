import type { Cameras } from 'phaser'
import type { Framing } from './framing.ts'
import { between, type Motion } from './motion.ts'
import { drift } from './placeLayers.ts'

/** Milliseconds. */
const length = 400

/** The camera: brings a framing to the canvas. */
export class View {
  framing: Framing = { zoom: 1, x: 800, y: 450 }
  readonly #camera: Cameras.Scene2D.Camera
  readonly #motion: Motion
  /** Canvas pixels a CSS pixel. */
  #density = 1
  #opening = 0

  constructor(camera: Cameras.Scene2D.Camera, motion: Motion) {
    this.#camera = camera
    this.#motion = motion
  }

  /** `slides`: goes there; otherwise is there at once. */
  set(framing: Framing, density: number, slides: boolean, moved: () => void): void {
    const from = this.framing
    const same = from.zoom === framing.zoom && from.x === framing.x && from.y === framing.y
    this.#density = density
    this.#motion.run('view', slides && !same ? length : 0, (share) => {
      this.framing = {
        zoom: between(from.zoom, framing.zoom, share),
        x: between(from.x, framing.x, share),
        y: between(from.y, framing.y, share),
      }
      this.#apply()
      moved()
    })
  }

  /** A place opens from slightly nearer: 1 is where it starts, 0 is at rest. */
  open(share: number): void {
    this.#opening = share
    this.#apply()
  }

  #apply(): void {
    const { zoom, x, y } = this.framing
    this.#camera.setZoom(zoom * this.#density * (1 + drift * this.#opening)).centerOn(x, y)
  }
}
