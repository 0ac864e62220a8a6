import type { View } from './view.ts'

export interface Counted {
  readonly path: string
  readonly view: View
}

/** All that a run from some points may look at, of what an earlier step may have left behind. */
export interface Live {
  /** Variables, by name, whose value may be looked at. */
  readonly variables: ReadonlySet<string>
  /** Variables that may be assigned, and are not in `variables`. */
  readonly assigned: ReadonlySet<string>
  /** Temporaries that may be declared anew, and are in neither. */
  readonly declared: ReadonlySet<string>
  readonly visits: readonly Counted[]
  readonly since: readonly Counted[]
  readonly turns: View | null
  readonly seed: boolean
  readonly random: boolean
  /** Empty lists written in the script that may be run. */
  readonly literals: ReadonlySet<number>
}

/** What is live at points, taken together. */
export type LiveOf = (points: readonly number[]) => Live
