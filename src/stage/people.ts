import type { ArtIndex } from '../art/artIndex.ts'
import { colorOf } from './colors.ts'
import type { Easel } from './figure.ts'
import type { Subject } from './framing.ts'
import type { Motion } from './motion.ts'
import { lightOf } from './needs.ts'
import { type Look, PersonSprite } from './personSprite.ts'
import { markOf, onPicture, poseOf, spotOf } from './posing.ts'
import type { StagePerson, StageView } from './stage.ts'

/** Who is on the stage. */
export class People {
  readonly #easel: Easel
  readonly #motion: Motion
  readonly #index: ArtIndex
  readonly #has: (image: string) => boolean
  readonly #here = new Map<string, PersonSprite>()
  #count = 0

  constructor(easel: Easel, motion: Motion, index: ArtIndex, has: (image: string) => boolean) {
    this.#easel = easel
    this.#motion = motion
    this.#index = index
    this.#has = has
  }

  /** `steps`: who is new steps in, who is not in the view steps out; otherwise both at once. `close`: as `closeness` tells. */
  set(view: StageView, steps: boolean, close: number): void {
    const wanted = new Set(view.people.map(({ person }) => person))
    for (const [person, sprite] of [...this.#here]) {
      if (wanted.has(person)) continue
      this.#here.delete(person)
      if (steps) sprite.leave()
      else sprite.destroy()
    }
    for (const person of view.people) {
      const look = this.#lookOf(person, view, close)
      const sprite = this.#here.get(person.person)
      if (sprite) sprite.set(look)
      else this.#here.set(person.person, this.#enter(person.person, look, steps))
    }
  }

  clear(): void {
    for (const sprite of this.#here.values()) sprite.destroy()
    this.#here.clear()
  }

  /** A number in the key: somebody may come back while still stepping out. */
  #enter(person: string, look: Look, steps: boolean): PersonSprite {
    this.#count++
    return new PersonSprite(this.#easel, this.#motion, `${person}#${this.#count}`, look, steps)
  }

  #lookOf(person: StagePerson, view: StageView, close: number): Look {
    const place = this.#index.places[view.place]
    const known = this.#index.cast[person.art]
    const mark = markOf(place, person.at, close)
    const [name, pose] = poseOf(known?.poses ?? {}, mark, person.pose)
    return {
      cast: known && this.#has(known.image) ? known : undefined,
      pose,
      spot: spotOf(mark, name, pose, known?.poses.standing),
      face: person.face,
      speaks: view.speaker === person.person,
      tint: colorOf(place?.lights[lightOf(place, view.light)]?.castTint),
    }
  }
}

/** Who should be in sight, for the framing: the one who speaks before those who are near, these before the others. */
export function subjectsOf(view: StageView, index: ArtIndex, close: number): Subject[] {
  return view.people.map(({ person, art, at, pose: wish }) => {
    const mark = markOf(index.places[view.place], at, close)
    const poses = index.cast[art]?.poses ?? {}
    const [name, pose] = poseOf(poses, mark, wish)
    const spot = spotOf(mark, name, pose, poses.standing)
    const whole = { x: 0, y: 0, w: pose.width, h: pose.height }
    const weight = 1 + (spot.near ? 2 : 0) + (view.speaker === person ? 4 : 0)
    return {
      head: onPicture(pose.head, spot, pose.origin),
      body: onPicture(whole, spot, pose.origin),
      near: spot.near,
      weight,
    }
  })
}
