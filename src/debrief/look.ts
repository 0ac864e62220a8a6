import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Point } from '../core/look/opening.ts'
import type { Reading } from '../core/look/reading.ts'
import type { TurnLook } from '../core/look/turnLook.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { Path } from '../core/score/path.ts'
import type { Score } from '../core/score/score.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import type { Telling } from '../core/story/narrator.ts'
import type { OpenStory, Outside } from '../play/outside.ts'
import type { Thoughts } from '../play/store.ts'
import type { MountStage } from '../ui/stage/stagePort.ts'
import type { AtAddress } from './openAddress.ts'
import type { Values } from './values/openValues.ts'
import type { Trouble } from './values/question.ts'

/**
 * Why nothing can be said of what might have been. `edited-story`, `edited-rules`: it was played on others than are here now;
 * `halted`: the story here no longer offers what was chosen; `other-given`: the graph does not begin with what was given.
 */
export type LookTrouble = Trouble | 'edited-story' | 'edited-rules' | 'halted' | 'other-given'

/** What the story graph says of a playthrough: there, on its way, or not to be had, and why. */
export type LookValues =
  | { readonly at: 'coming' }
  | { readonly at: 'none'; readonly trouble: LookTrouble }
  | {
      readonly at: 'here'
      readonly reading: Reading
      readonly looks: readonly TurnLook[]
      readonly opening: { readonly cost?: Point; readonly well?: Point }
      readonly ask: Values['ask']
    }

/** A playthrough opened for its debrief: everything that the views show derives from this. */
export interface Look {
  readonly entry: ScenarioEntry
  readonly outside: Outside
  readonly story: OpenStory
  readonly playthrough: Playthrough
  readonly telling: Telling
  readonly path: Path
  readonly score: Score
  readonly values: ReadonlySignal<LookValues>
  /** The turn that the views are at. */
  readonly turn: Signal<number>
  /** A turn that the address has led to and that the view has yet to bring the focus to. */
  readonly arrived: Signal<number | undefined>
  readonly mountStage: MountStage
  /** What the player wrote; changed by `keepThoughts` only. */
  readonly thoughts: Signal<Thoughts>
  /** Whether what was written last could not be kept. */
  readonly unkept: Signal<boolean>
  /** Whether it lies in this browser; a debrief from a link does not. */
  readonly stored: boolean
  /** How far the link that it came with could be read. */
  readonly link?: AtAddress['link']
  /** What stands for it in the address. */
  readonly address: string
}
