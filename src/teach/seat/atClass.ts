import type { ClassLink, ClassView } from '../../classroom/client/openClass.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { OpenStory, Outside } from '../../play/outside.ts'
import type { MountStage } from '../../ui/stage/stagePort.ts'

/** What a seat's pages are given. */
export interface AtClass {
  readonly code: string
  readonly seat: number
  readonly link: ClassLink
  readonly view: ClassView
  readonly outside: Outside
  readonly mountStage: MountStage
}

/** The same once the session's story is here. */
export interface AtStory extends AtClass {
  readonly story: OpenStory
  readonly entry: ScenarioEntry
}
