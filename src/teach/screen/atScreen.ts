import type { ClassView } from '../../classroom/client/openClass.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { OpenStory, Outside } from '../../play/outside.ts'
import type { MountStage } from '../../ui/stage/stagePort.ts'

/** What the screen's pages are given. */
export interface AtScreen {
  readonly code: string
  readonly view: ClassView
  readonly outside: Outside
  readonly mountStage: MountStage
  readonly story: OpenStory
  readonly entry: ScenarioEntry
}
