import type { GameObjects, Scene } from 'phaser'
import type { CastArt, PoseArt } from '../art/artIndex.ts'
import type { Face, Pose } from '../core/catalogue/stage.ts'
import { silhouette } from './silhouette.ts'
import type { Tinting } from './tinting.ts'

/** What pictures are made with. */
export interface Easel {
  readonly scene: Scene
  readonly tinting: Tinting
}

/** One person in one pose: the body and its face, or a plain shape. Its zero point is the pose's origin. */
export class Figure {
  readonly box: GameObjects.Container
  readonly pose: Pose
  readonly plain: boolean
  #face: GameObjects.Image | undefined
  #last: GameObjects.Image | undefined
  readonly #body: GameObjects.Image | undefined
  readonly #art: PoseArt
  readonly #scene: Scene
  readonly #tinting: Tinting
  readonly #cast: CastArt | undefined
  #tint = 0xffffff

  constructor({ scene, tinting }: Easel, cast: CastArt | undefined, pose: Pose, art: PoseArt, tint: number) {
    this.#scene = scene
    this.#tinting = tinting
    this.#cast = cast
    this.#art = art
    this.pose = pose
    this.plain = cast === undefined
    this.box = scene.add.container(0, 0)
    if (cast) {
      this.#body = scene.add.image(-art.origin.x, -art.origin.y, cast.image, art.frame).setOrigin(0)
      this.box.add(this.#body)
    } else this.box.add(silhouette(scene, art, tint))
    this.tint(tint)
  }

  /** Lays the new face over the one before; what is returned moves from the one to the other, share 0 to 1. */
  turn(face: Face): (share: number) => void {
    const cast = this.#cast
    if (!cast) return () => {}
    this.#last?.destroy()
    const last = this.#face
    const next = this.#newFace(cast, cast.faces.includes(face) ? face : (cast.faces[0] ?? face))
    this.#last = last
    this.#face = next
    return (share) => {
      if (this.#face !== next) return
      if (share < 1) {
        next.setAlpha(last ? share : 1)
        last?.setAlpha(1 - share * share)
        return
      }
      next.setAlpha(1)
      last?.destroy()
      this.#last = undefined
    }
  }

  tint(tint: number): void {
    this.#tint = tint
    for (const image of [this.#body, this.#face, this.#last]) if (image) this.#paint(image)
  }

  #newFace(cast: CastArt, face: Face): GameObjects.Image {
    const { origin, face: at } = this.#art
    const image = this.#scene.add.image(at.x - origin.x, at.y - origin.y, cast.image, `face/${face}`)
    this.box.add(image.setOrigin(0).setScale(at.scale))
    this.#paint(image)
    return image
  }

  #paint(image: GameObjects.Image): void {
    if (this.#cast) this.#tinting.paint(image, this.#cast.image, image.frame.name, this.#tint)
  }
}
