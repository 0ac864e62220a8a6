import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Beat } from '../../core/story/beat.ts'

export type StageTroubleKind = 'no-canvas' | 'missing-picture'

/** A stage as the reader knows it; what draws it is handed in. */
export interface StagePort {
  show(beat: Beat, manifest: Manifest): Promise<void>
  /** Fetches the pictures of a beat that may be shown later. */
  prepare(beat: Beat, manifest: Manifest): Promise<void>
  setStill(still: boolean): void
  setSound(on: boolean): void
  destroy(): void
}

export interface StageHooks {
  readonly still: boolean
  readonly sound: boolean
  /** Every picture once seen stays at hand, so that going back and forth is quick. */
  readonly hoards: boolean
  readonly onThing: (thing: string) => void
  readonly onTrouble: (kind: StageTroubleKind) => void
}

/** Puts a stage into a host element. Rejects if its code cannot be loaded. */
export type MountStage = (host: HTMLElement, hooks: StageHooks) => Promise<StagePort>
