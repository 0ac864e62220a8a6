import type { Manifest } from '../manifest/manifest.ts'
import type { Length, Lesson } from '../manifest/scenario.ts'
import type { After, Taking } from '../manifest/taking.ts'

/** A scenario as it is shipped: data, fetched by hash. */
export interface CompiledStory {
  readonly format: 1
  readonly scenario: string
  /** 16 hex digits over all of the below. */
  readonly story: string
  /** Compiled Ink, inkjs' own JSON. */
  readonly ink: object
  /** Run-time path of each choice to its authored id. */
  readonly ids: Readonly<Record<string, string>>
  readonly manifest: Manifest
}

/** What the first page knows of a scenario before its story is fetched. */
export interface ScenarioEntry {
  readonly id: string
  readonly title: string
  readonly order: number
  readonly opening: string
  readonly playTime: string
  readonly length: Length
  readonly contentNote: string
  readonly story: string
  readonly url: string
  /** Where its story graph is, which only the debrief needs; absent where none is made. */
  readonly graph?: string
  /** Place art shown on the first page. */
  readonly art: string
  /** It opens some days after another. */
  readonly after?: After
  /** Whose case files it takes. */
  readonly takesFrom?: Taking['from']
  /** Which plan of a lesson fits it, where that is not the usual one. */
  readonly lesson?: Lesson
}
