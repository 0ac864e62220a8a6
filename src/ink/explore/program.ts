import type { View } from './view.ts'

/** What running a point may look at, of what an earlier step may have left behind. */
export type Read =
  /** A variable's value: a global of that name, or a temporary in any frame. */
  | { readonly kind: 'variable'; readonly name: string }
  /** Assigning looks at what was there: whether it was there, whether it is a pointer, which lists it was of. */
  | { readonly kind: 'assigned'; readonly name: string }
  /** Declaring a temporary again looks at which lists the old one was of. */
  | { readonly kind: 'declared'; readonly name: string }
  | { readonly kind: 'visits'; readonly path: string; readonly view: View }
  | { readonly kind: 'since'; readonly path: string; readonly view: View }
  | { readonly kind: 'turns'; readonly view: View }
  | { readonly kind: 'seed' }
  | { readonly kind: 'random' }
  /** An empty list written in the script: inkjs hands out that very object and writes its origins into it. */
  | { readonly kind: 'literal'; readonly index: number }

export type PointKind = 'text' | 'choice' | 'stop' | 'other'

/** A place in the compiled story at which one object is run. */
export interface Point {
  /** Run-time path of the object. */
  readonly path: string
  readonly kind: PointKind
  /** The words of a text that is said as a line, not part of a choice's brackets or of a tag. */
  readonly text?: string
  /** Of a choice: run-time path of where it leads. */
  readonly chosen?: string
  /** A fallback choice is never offered. */
  readonly fallback?: true
  readonly reads: readonly Read[]
  /** Where flow may go from here, in this run or in a later one; into what it calls, and on after it. */
  readonly to: readonly number[]
  /** Flow may go wherever the script takes an address: a divert to a variable. */
  readonly anywhere?: true
}

/** A compiled story as a graph of points. Plain data; nothing in it changes. */
export interface Program {
  readonly points: readonly Point[]
  /** Where a divert to a variable may lead. */
  readonly addresses: readonly number[]
  /** Knots and stitches: the points inside each, by path. */
  readonly knots: ReadonlyMap<string, readonly number[]>
  /** EXTERNAL functions called that have no function of that name in the script. */
  readonly missing: readonly string[]
  /** Uses RANDOM, LIST_RANDOM or a shuffle. */
  readonly chance: boolean
}
