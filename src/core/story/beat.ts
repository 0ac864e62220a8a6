import type { Face, Light, Part, Pose, StageMark } from '../catalogue/stage.ts'
import type { ModelState } from '../model/modelState.ts'
import type { Deed } from './deed.ts'

export interface Line {
  readonly id: string
  readonly speaker?: string
  readonly face?: Face
  readonly text: string
  readonly cues: readonly string[]
  /** Where it is said or seen; a beat may move on. */
  readonly place: string
  readonly part: Part
}

/** A choice as it stands on offer. */
export interface Offered {
  readonly id: string
  readonly text: string
  readonly deed: Deed
}

/** A person on the stage. */
export interface Present {
  readonly person: string
  readonly at: StageMark
  readonly pose?: Pose
  readonly face: Face
}

/** What is shown between two choices. */
export interface Beat {
  /** Choices already made, from 0. */
  readonly turn: number
  readonly chapter: string
  readonly place: string
  readonly light: Light
  /** The part in which the beat's choices stand. */
  readonly part: Part
  /** A class votes here. */
  readonly decisive: boolean
  readonly people: readonly Present[]
  readonly lines: readonly Line[]
  readonly choices: readonly Offered[]
  /** The model as it stands before the choice. */
  readonly model: ModelState
  readonly mark: number
  /** The ending reached, if the story stops here. */
  readonly ending: string | null
}

export const thingsOf = (beat: Beat): string[] => beat.choices.flatMap((choice) => choice.deed.thing ?? [])
