import type { CompiledStory, ScenarioEntry } from '../core/story/compiled.ts'
import type { Narrator } from '../core/story/narrator.ts'
import type { CountyKept } from './countyKept.ts'
import type { Drawer } from './drawer.ts'
import type { RandomBytes } from './newPlaythrough.ts'
import type { Pacing } from './pacing.ts'
import type { PlayStore } from './store.ts'
import type { OnKept } from './storeNews.ts'

/** A story fetched, with the narrator that tells it. */
export interface OpenStory {
  readonly compiled: CompiledStory
  readonly narrate: Narrator
}

/** What playing and debriefing need from outside. */
export interface Outside {
  readonly scenarios: readonly ScenarioEntry[]
  /** Hash of the points and effects in force. */
  readonly rules: string
  readonly store: PlayStore
  readonly drawer: Drawer
  readonly county: CountyKept
  /** Calls back with an id when another tab has changed what is kept under it. */
  readonly onKept: OnKept
  readonly pacing: Pacing
  /** Fetches a scenario's story. Rejects when it cannot be had. */
  readonly openStory: (entry: ScenarioEntry) => Promise<OpenStory>
  /** In development, calls back when a story was compiled anew. */
  readonly onStoryChanged: (listener: (entry: ScenarioEntry) => void) => () => void
  readonly randomBytes: RandomBytes
  /** Milliseconds since 1970. */
  readonly now: () => number
}
