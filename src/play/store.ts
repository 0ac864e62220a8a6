import type { Playthrough } from '../core/record/playthrough.ts'

/** A playthrough as it is kept: the record, and what lies beside it. */
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
  put(kept: Kept): Promise<void>
  remove(id: string): Promise<void>
}

/** `forbidden`: the browser lets nothing be kept here. `full`: there is no room left. */
export type TroubleKind = 'forbidden' | 'full' | 'failed'

export class StoreTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    cause?: unknown,
  ) {
    super(`storage ${kind}`, { cause })
  }
}
