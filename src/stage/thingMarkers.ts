import type { GameObjects, Scene } from 'phaser'
import type { Rect } from '../art/artIndex.ts'
import { ink, paper } from './colors.ts'
import type { Framing } from './framing.ts'
import type { Target } from './things.ts'

/** CSS pixels. */
const ring = { radius: 9, line: 2, halo: 5 }
const corner = 12
/** Over the place, under those who are near. */
const depth = 46

/** A quiet ring on each thing that can be looked at; corners around the one that is pointed at. */
export class ThingMarkers {
  readonly #lines: GameObjects.Graphics

  constructor(scene: Scene) {
    this.#lines = scene.add.graphics().setDepth(depth)
  }

  /** `host` in CSS pixels. */
  draw(
    targets: readonly Target[],
    hover: string | undefined,
    framing: Framing,
    host: { width: number; height: number },
  ) {
    const lines = this.#lines.clear()
    // Drawn in the host's pixels, then laid on the picture.
    lines.setScale(1 / framing.zoom)
    lines.setPosition(framing.x - host.width / 2 / framing.zoom, framing.y - host.height / 2 / framing.zoom)
    for (const { id, at, rect } of targets) {
      const pointed = id === hover
      const radius = pointed ? ring.radius + 2 : ring.radius
      lines.fillStyle(paper, pointed ? 0.9 : 0.45).fillCircle(at.x, at.y, radius)
      lines.lineStyle(ring.halo, paper, 0.75).strokeCircle(at.x, at.y, radius)
      lines.lineStyle(ring.line, ink, 1).strokeCircle(at.x, at.y, radius)
      if (pointed) this.#corners(rect)
    }
  }

  #corners({ x, y, w, h }: Rect): void {
    const long = Math.min(corner, w / 3, h / 3)
    for (const [width, color, alpha] of [
      [ring.halo, paper, 0.75],
      [ring.line, ink, 1],
    ] as const) {
      this.#lines.lineStyle(width, color, alpha)
      for (const [cx, cy, dx, dy] of [
        [x, y, 1, 1],
        [x + w, y, -1, 1],
        [x, y + h, 1, -1],
        [x + w, y + h, -1, -1],
      ] as const) {
        this.#lines.beginPath()
        this.#lines.moveTo(cx + dx * long, cy)
        this.#lines.lineTo(cx, cy)
        this.#lines.lineTo(cx, cy + dy * long)
        this.#lines.strokePath()
      }
    }
  }
}
