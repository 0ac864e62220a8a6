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

const trafficking = ['labor', 'sex']

/** Sees trafficking everywhere: takes what proves nothing, and what speaks against, for means. */
export const alwaysTrafficking = (manifest: Manifest): Hand => ({
  ...careful(manifest),
  trays: (id, cue) => (cue.kind === 'indicator' ? careful(manifest).trays(id, cue) : ['means']),
  category: (borneOut, others) => [...borneOut, ...others].find((category) => trafficking.includes(category)),
})

/** Sees it nowhere: files what speaks against, and leaves every indicator open. */
export const neverTrafficking = (manifest: Manifest): Hand => ({
  ...careful(manifest),
  trays: (id, cue) => (cue.kind === 'indicator' ? ['unknown'] : careful(manifest).trays(id, cue)),
  category: (borneOut, others) => [...borneOut, ...others].find((category) => category === 'none'),
})
