import type { Part } from '../catalogue/stage.ts'
import type { Deed } from '../story/deed.ts'

/** What the model tells the script before a step. A band is 0 to 3; `late` 0 or 1; `assessed` 0 for nothing, else 1 + the category's place in the manifest. */
export type GraphInput =
  | { readonly kind: 'band'; readonly person: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'assessed' }

/** A choice that is on offer somewhere, and what it does. */
export interface GraphChoice {
  readonly id: string
  readonly deed: Deed
}

/** What a step shows, and where it leaves the scene. */
export interface Showing {
  /** Line ids, in order. */
  readonly lines: readonly string[]
  /** Cue ids, in order. */
  readonly cues: readonly string[]
  readonly words: number
  /** The last chapter, place and part that it sets, where it sets one. */
  readonly chapter?: string
  readonly place?: string
  readonly part?: Part
  readonly decisive: boolean
}

/** Where a choice leads, if the inputs that the step looks at have these values. Of one offer's edges exactly one holds. */
export interface GraphEdge {
  /** Input by number, with its value. */
  readonly when: readonly (readonly [input: number, value: number])[]
  /** Number of the showing. */
  readonly shows: number
  /** Number of the node. */
  readonly to: number
}

export interface GraphOffer {
  /** Number of the choice. */
  readonly choice: number
  readonly edges: readonly GraphEdge[]
}

/** A state of the story that later text, choices or score could tell from all others; an end has no offers. */
export interface GraphNode {
  readonly ending?: string
  readonly offers: readonly GraphOffer[]
}

export interface GraphRoot {
  readonly given: Readonly<Record<string, string>>
  readonly edges: readonly GraphEdge[]
}

/**
 * Everything a compiled story can show and do. No node leads back: `nodes` stand in such an order that every edge leads to
 * a higher number. The shipped asset; see `codec.ts`.
 */
export interface StoryGraph {
  readonly scenario: string
  /** Hash of the compiled story. */
  readonly story: string
  readonly inputs: readonly GraphInput[]
  readonly choices: readonly GraphChoice[]
  readonly showings: readonly Showing[]
  readonly nodes: readonly GraphNode[]
  readonly roots: readonly GraphRoot[]
}
