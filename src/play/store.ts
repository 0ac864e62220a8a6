import type { Playthrough } from '../core/record/playthrough.ts'

/** Free text that the player wrote. It stays on this device: in no link, and in no file unless asked for. */
export interface Thoughts {
  /** By turn, what one was thinking. */
  readonly turns: Readonly<Record<number, string>>
  /** "When I …, I will …" */
  readonly next?: { readonly when: string; readonly will: string }
}

/** What lies beside a playthrough, kept apart from it: playing on does not touch it. */
export interface Beside {
  /** What the player calls it. */
  readonly name?: string
  readonly thoughts?: Thoughts
}

/** A playthrough as it is kept. */
export interface Kept {
  readonly playthrough: Playthrough
  /** Milliseconds since 1970 of the last change, for the order of the list. */
  readonly changed: number
  /** Whether an ending was reached. */
  readonly finished: boolean
}

/** Where playthroughs are kept. Every method may reject with StoreTrouble. */
export interface PlayStore {
  list(): Promise<Kept[]>
  get(id: string): Promise<Kept | undefined>
  /** Never shortens a record: one that is held in what is kept changes nothing, one that went another way is refused. */
  put(kept: Kept): Promise<void>
  /** Removes a playthrough, and what lies beside it. */
  remove(id: string): Promise<void>
  /** What lies beside a playthrough; empty where nothing does. */
  beside(id: string): Promise<Beside>
  putBeside(id: string, beside: Beside): Promise<void>
}

/**
 * `forbidden`: the browser lets nothing be kept here. `full`: there is no room left. `changed`: under this id lies a record that
 * went another way since, in another tab.
 */
export type TroubleKind = 'forbidden' | 'full' | 'failed' | 'changed'

export class StoreTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    cause?: unknown,
  ) {
    super(`storage ${kind}`, { cause })
  }
}
