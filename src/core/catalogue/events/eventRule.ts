import type { Axis } from '../axis.ts'
import type { Grade } from '../grade.ts'
import type { ScreenOutId } from '../screenOut.ts'

export interface EventRule {
  readonly points: Partial<Record<Exclude<Axis, 'recognition' | 'cooperation'>, number>>
  readonly why: string
  readonly source: string
  readonly grade: Grade
  /** The event is by itself a screen-out. */
  readonly screenOut?: ScreenOutId
  /**
   * `always`: a rule that holds in any encounter. `control-shown`: a fault only when a cue of control had been shown by
   * then; before that it is told as a consequence, without points.
   */
  readonly faulted?: 'always' | 'control-shown'
  /** Points only if at least so many indicators for different elements had been noted by then; taken off otherwise, with that reason. */
  readonly needsNoted?: { readonly atLeast: number; readonly otherwise: string }
}
