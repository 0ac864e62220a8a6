import type { Manifest } from '../../core/manifest/manifest.ts'
import { careful, type Hand } from '../../core/score/careful.ts'

/** Notes everything and leaves the board empty. */
export const noteEverything = (manifest: Manifest): Hand => ({
  ...careful(manifest),
  trays: () => [],
  category: () => undefined,
})

/** Puts every note in every tray. */
export const pinEverything = (manifest: Manifest): Hand => ({
  ...careful(manifest),
  trays: () => manifest.scenario.trays,
})
