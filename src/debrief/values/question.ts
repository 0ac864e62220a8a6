import type { MapAhead } from '../../core/look/mapAhead.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import type { Reading } from '../../core/look/reading.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'

/** A playthrough, as far as a story graph is walked by it. */
export interface Walked {
  readonly given: Readonly<Record<string, string>>
  readonly events: readonly PlayInput[]
}

/** The same, with what a ledger may ask: cues noted, whether in themselves or with their line. */
export interface Played extends Walked {
  readonly noted: readonly string[]
}

/** What can be asked of a story graph, and what comes back. A new question is one entry here and one in `answers.ts`. */
export interface Questions {
  /** By beat, the endings that some way on the graph still leads to; see `endingsAhead` for what that does not say. */
  readonly endings: { readonly about: Walked; readonly answer: readonly (readonly string[])[] }
  /** The playthrough against all that could have been; undefined where the graph does not begin with what was given. */
  readonly reading: { readonly about: Played; readonly answer: Reading | undefined }
  /** The path on the map of its story; undefined where the graph does not begin with what was given. */
  readonly map: { readonly about: Walked; readonly answer: PathMap | undefined }
  /** What of that map could still be reached at each turn, and how. */
  readonly mapAhead: { readonly about: Played; readonly answer: MapAhead | undefined }
  /** The events of a path that is good on all axes, its notebook kept with care; undefined where there is none. */
  readonly joint: { readonly about: Pick<Walked, 'given'>; readonly answer: readonly PlayInput[] | undefined }
}

export type Question = keyof Questions

/** The story whose graph is wanted. */
export interface Wanted {
  readonly url: string
  /** Hash that the graph must be of. */
  readonly story: string
  readonly manifest: Manifest
}

/**
 * Why there are no values. `missing`: not there, or no network; `later`: it is still being made, in development;
 * `another-story`: a graph, but not of this story; `damaged`: no graph; `failed`: a mistake of ours.
 */
export type Trouble = 'missing' | 'later' | 'another-story' | 'damaged' | 'failed'

export class ValuesError extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message)
  }
}

/** What goes to whoever answers. */
export type Asked = { readonly id: number } & (
  | { readonly load: Wanted }
  | { readonly question: Question; readonly about: Questions[Question]['about'] }
)

/** What comes back, by the number of what was asked. */
export type Answered = { readonly id: number } & (
  | { readonly answer: unknown }
  | { readonly trouble: Trouble; readonly message: string }
)
