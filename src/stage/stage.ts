import type { ArtIndex } from '../art/artIndex.ts'
import type { Face, Light, Pose, StageMark } from '../core/catalogue/stage.ts'
import type { sounds } from '../core/manifest/place.ts'

export type Sound = (typeof sounds)[number]

export interface StagePerson {
  readonly person: string
  /** Id in the art index's cast. */
  readonly art: string
  readonly at: StageMark
  readonly pose?: Pose
  readonly face: Face
}

/** All that a picture of one beat depends on. */
export interface StageView {
  /** Id in the art index's places. */
  readonly place: string
  readonly light: Light
  readonly people: readonly StagePerson[]
  readonly speaker?: string
  /** Ids of things that can be looked at now. */
  readonly things: readonly string[]
  readonly sound: Sound
}

/** `what` is `place/<id>` or `cast/<id>`. */
export type StageTrouble = { readonly kind: 'no-canvas' } | { readonly kind: 'missing-picture'; readonly what: string }

export interface StageOptions {
  readonly index: ArtIndex
  /** Where the art folder is served, with a slash at the end: `/art/`. */
  readonly base: string
  /** Reduced motion: everything is set at once. */
  readonly still: boolean
  /** Pictures once fetched are kept until the end: for who goes back and forth between places. */
  readonly hoards?: boolean
  onThing(id: string): void
  onTrouble(trouble: StageTrouble): void
}

export interface Stage {
  /** Resolves when the pictures needed are on screen, or when a later view has taken its place. */
  show(view: StageView): Promise<void>
  /** Fetches the pictures of a view that may be shown later. Resolves when each has come or failed; nothing is said of those. */
  prepare(view: StageView): Promise<void>
  setStill(still: boolean): void
  /** Call it from a click or key: browsers keep sound back until then. */
  setSound(on: boolean): void
  destroy(): void
  /** Frames drawn so far. */
  readonly frames: number
}
