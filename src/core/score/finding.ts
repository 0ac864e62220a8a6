import type { Axis } from '../catalogue/axis.ts'
import type { Grade } from '../catalogue/grade.ts'

/** One reason in a score: what it was, where, and on whose word. */
export interface Finding {
  /** The turn it is pinned to. */
  readonly turn: number
  readonly axis: Axis
  /** Which rule: an approach, an event, a cue, or a part of the board or report. */
  readonly rule: string
  /** Whole points; 0 where it is told without being counted. */
  readonly points: number
  readonly why: string
  readonly source: string
  readonly grade: Grade
}
