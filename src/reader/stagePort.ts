import type { Manifest } from '../core/manifest/manifest.ts'
import type { Beat } from '../core/story/beat.ts'

export type StageTroubleKind = 'no-canvas' | 'missing-picture'

/** A stage as the reader knows it; what draws it is handed in. */
export interface StagePort {
  show(beat: Beat, manifest: Manifest): Promise<void>
  setStill(still: boolean): void
  setSound(on: boolean): void
  /** The panels over it have moved. */
  relayout(): void
  destroy(): void
}

/** CSS pixels of the stage's host that panels cover, from each side. */
export interface Inset {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface StageHooks {
  readonly still: boolean
  readonly sound: boolean
  readonly inset: () => Inset
  readonly onThing: (thing: string) => void
  readonly onTrouble: (kind: StageTroubleKind) => void
}

/** Puts a stage into a host element. Rejects if its code cannot be loaded. */
export type MountStage = (host: HTMLElement, hooks: StageHooks) => Promise<StagePort>
