import type { PlayInput } from '../record/playEvent.ts'
import type { Beat } from './beat.ts'

/** Why a telling stopped before its last event. */
export interface Halt {
  readonly turn: number
  readonly choice: string
  /** `not-offered`: the choice is not there. `changed`: it is, but what it was chosen among differs from its mark. */
  readonly why: 'not-offered' | 'changed'
  readonly offered: readonly string[]
}

export interface Telling {
  readonly beats: readonly Beat[]
  readonly halt?: Halt
}

/** What the telling depends on. */
export interface TellingInput {
  readonly given: Readonly<Record<string, string>>
  readonly seed: number
  readonly events: readonly PlayInput[]
}

/** Pure: the same input gives the same beats. Throws StoryError when the script itself fails, or cannot take what is given. */
export type Narrator = (input: TellingInput) => Telling

export class StoryError extends Error {}
