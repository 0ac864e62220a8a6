import type { Worth } from '../values/worth.ts'

/** What a showing makes of a ledger. There are several where the player may note or not. */
export interface Shown {
  readonly ledger: number
  readonly worth: Worth
  /** How often by chance; of all, together 1. */
  readonly share: number
}

/** A board handed in. */
export interface Judged {
  /** The ledger after it. */
  readonly ledger: number
  /** What each category is worth, and any of them. */
  readonly byCategory: readonly Worth[]
  readonly any: Worth
}

/**
 * What an axis's rules must remember of a path, numbered from 0, which every path begins with, and what they count.
 * Pure; the same question has the same answer.
 */
export interface LedgerRules {
  readonly count: number
  /** What choosing counts. */
  choose(choice: number, ledger: number): number
  /** The ledger after choosing. */
  after(choice: number, ledger: number): number
  /** What a step that shows this counts, and the ledger after it. */
  show(showing: number, ledger: number): readonly Shown[]
  /** The board handed in at this ledger; undefined where it is not. */
  judge(ledger: number): Judged | undefined
  /** The ledger as far as anything from this node on may look at it. */
  keep(node: number, ledger: number): number
  /** The ledger after a showing of which the player noted these cues; one of those that `show` gives. */
  noted(showing: number, ledger: number, noted: ReadonlySet<string>): number
}
