import type { Choice, InkObject, ListValue } from './engine.ts'

/**
 * What a step leaves behind for the next one: the state at rest among choices. What is not here the next step does not look
 * at: the main thread (choosing puts the choice's own in its place), the output (each Continue begins with none), fallback
 * choices beside others (choosing drops them), errors (none at rest).
 * Values are shared between snapshots; inkjs changes none of them but the origins of empty lists, which are kept apart.
 */
export interface Snapshot {
  readonly choices: readonly Choice[]
  readonly globals: ReadonlyMap<string, InkObject>
  readonly visits: ReadonlyMap<string, number>
  readonly turns: ReadonlyMap<string, number>
  readonly turn: number
  readonly seed: number
  readonly random: number
  readonly stack: readonly InkObject[]
  /** Origin names of each empty list that a value or the script holds. */
  readonly origins: ReadonlyMap<ListValue, readonly string[]>
}

/** A line as `Continue()` gave it, trimmed, and its tags. */
export interface SaidLine {
  readonly text: string
  readonly tags: readonly string[]
}

export interface StepError {
  readonly message: string
  /** Run-time path of what was being run. */
  readonly place: string
  /** Without it the story would never have come back: no end, or a depth that no computer has. */
  readonly endless?: true
}

/** What one step did: from a choice, or from the beginning, to the next rest. */
export interface Step {
  readonly lines: readonly SaidLine[]
  readonly warnings: readonly string[]
  readonly error?: StepError
  /** At rest among choices. Absent where flow stopped. */
  readonly rest?: Snapshot
  /** Run-time path of the last object run. */
  readonly place: string
  /** Inputs looked at, in the order of the first look, with the value seen. */
  readonly looked: ReadonlyMap<string, InputValue>
}

export type InputValue = string | number | boolean
