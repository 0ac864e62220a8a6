import type { Proof } from '../proof/proof.ts'
import type { Change } from './changes.ts'

/** Where a line stands and what it says. */
export interface Shown {
  /** `yard.ink:14`. */
  readonly at: string
  readonly text: string
}

/** What a story is made of, read from its script and manifest alone. */
export interface Structure {
  readonly title: string
  readonly lines: number
  readonly words: number
  readonly choices: number
  readonly chapters: readonly { readonly id: string; readonly name: string }[]
  readonly endings: readonly { readonly id: string; readonly name: string }[]
  readonly cues: readonly { readonly id: string; readonly note: string; readonly shown: readonly Shown[] }[]
}

/** What some plays by chance met with. */
export interface Sample {
  readonly plays: number
  /** Plays by ending. */
  readonly endings: Readonly<Record<string, number>>
  readonly faults: readonly { readonly message: string; readonly path: readonly string[] }[]
  /** By chapter, the choices that were on offer there. */
  readonly chapters: Readonly<Record<string, readonly string[]>>
  /** Choices that were never on offer. */
  readonly unseen: readonly string[]
}

/** News of one story, from the development server to the author's panel. */
export type Report =
  | { readonly kind: 'unreadable'; readonly faults: readonly string[] }
  | { readonly kind: 'look'; readonly structure: Structure; readonly sample: Sample; readonly ms: number }
  | {
      readonly kind: 'progress'
      readonly states: number
      readonly transitions: number
      readonly waiting: number
      /** Everything is explored; what follows from it is being worked out. */
      readonly explored: boolean
    }
  /** Address of the picture. */
  | { readonly kind: 'map'; readonly url: string }
  /** `changes`: against the last proof that was complete; null for the first. */
  | { readonly kind: 'proof'; readonly proof: Proof; readonly changes: readonly Change[] | null }
  | { readonly kind: 'failed'; readonly message: string }

/** Names on the hot channel. */
export const channel = {
  /** Page to server: the panel is open on this story, or shut. */
  watch: 'second-look:author-watch',
  /** Server to page: a report. */
  report: 'second-look:author-report',
} as const

export interface Watched {
  readonly scenario: string | null
}

export interface Reported {
  readonly scenario: string
  readonly report: Report
}
