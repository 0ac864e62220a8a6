import type { GameObjects } from 'phaser'
import type { CastArt, PoseArt } from '../art/artIndex.ts'
import type { Face } from '../core/catalogue/stage.ts'
import { type Easel, Figure } from './figure.ts'
import { between, type Motion } from './motion.ts'
import type { Spot } from './posing.ts'

/** Milliseconds. */
const lengths = { come: 350, slide: 450, face: 120, pose: 240, lean: 260 }
/** Picture pixels that somebody steps in or out. */
const step = 36
/** Radians that the one who speaks leans the way they look: a few pixels at the head. */
const leaning = 0.014

/** How a person is to be seen. */
export interface Look {
  readonly cast: CastArt | undefined
  readonly pose: PoseArt
  readonly spot: Spot
  readonly face: Face
  readonly speaks: boolean
  readonly tint: number
}

/** A person on the stage. Kept from beat to beat; only what differs is changed. */
export class PersonSprite {
  readonly #easel: Easel
  readonly #motion: Motion
  readonly #key: string
  readonly #root: GameObjects.Container
  #figure: Figure
  #look: Look
  #gone = false

  /** `enters`: steps in; otherwise is simply there. */
  constructor(easel: Easel, motion: Motion, key: string, look: Look, enters: boolean) {
    this.#easel = easel
    this.#motion = motion
    this.#key = key
    this.#look = look
    this.#root = easel.scene.add.container(look.spot.x, look.spot.y).setDepth(look.spot.depth)
    this.#figure = this.#newFigure(look)
    this.#figure.turn(look.face)(1)
    this.#root.setRotation(lean(look))
    if (enters) this.#step(0, 1)
  }

  set(look: Look): void {
    const before = this.#look
    this.#look = look
    if (before.tint !== look.tint) this.#figure.tint(look.tint)
    if (before.cast !== look.cast || before.pose !== look.pose) this.#repose(look)
    else if (before.face !== look.face)
      this.#motion.run(`${this.#key}/face`, lengths.face, this.#figure.turn(look.face))
    this.#move(before, look)
    if (lean(before) !== lean(look)) {
      const from = this.#root.rotation
      this.#motion.run(`${this.#key}/lean`, lengths.lean, (share) =>
        this.#root.setRotation(between(from, lean(look), share)),
      )
    }
  }

  /** Steps out, then is gone. */
  leave(): void {
    this.#step(1, 0, () => this.destroy())
  }

  destroy(): void {
    if (this.#gone) return
    this.#gone = true
    for (const part of ['place', 'face', 'lean', 'pose']) this.#motion.stop(`${this.#key}/${part}`)
    this.#root.destroy()
  }

  #move(before: Look, look: Look): void {
    const root = this.#root
    const { box } = this.#figure
    const { x, y, scale, flip, depth } = look.spot
    const from = { x: root.x, y: root.y, scale: box.scaleY }
    root.setDepth(depth)
    box.setScale(flip ? -from.scale : from.scale, from.scale)
    if (before.spot.x === x && before.spot.y === y && from.scale === scale) return
    this.#motion.run(`${this.#key}/place`, lengths.slide, (share) => {
      root.setAlpha(1).setPosition(between(from.x, x, share), between(from.y, y, share))
      const now = between(from.scale, scale, share)
      box.setScale(flip ? -now : now, now)
    })
  }

  /** The new pose comes up over the old one, which goes when it is covered. */
  #repose(look: Look): void {
    const old = this.#figure
    const next = this.#newFigure(look)
    next.turn(look.face)(1)
    this.#figure = next
    this.#motion.run(
      `${this.#key}/pose`,
      lengths.pose,
      (share) => {
        next.box.setAlpha(Math.min(1, share * 1.5))
        old.box.setAlpha(Math.min(1, 2 - share * 2))
      },
      () => old.box.destroy(),
    )
  }

  #newFigure(look: Look): Figure {
    const { pose, scale, flip } = look.spot
    const figure = new Figure(this.#easel, look.cast, pose, look.pose, look.tint)
    figure.box.setScale(flip ? -scale : scale, scale)
    this.#root.add(figure.box)
    return figure
  }

  #step(from: 0 | 1, to: 0 | 1, end?: () => void): void {
    const { x } = this.#look.spot
    const away = x < 800 ? -step : step
    this.#motion.run(
      `${this.#key}/place`,
      lengths.come,
      (share) => {
        const here = between(from, to, share)
        this.#root.setAlpha(here).setX(x + away * (1 - here))
      },
      end,
    )
  }
}

const lean = ({ speaks, spot }: Look): number => (speaks ? (spot.flip ? -leaning : leaning) : 0)
