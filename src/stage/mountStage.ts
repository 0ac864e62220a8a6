import type { Stage, StageOptions } from './stage.ts'
import { openSurface, ways } from './surface.ts'

/** Phaser and all that draws. On its way as soon as this file is, so that it can be fetched while the briefing is read. */
const load = () => import('./openStage.ts')
load().catch(() => {})

/**
 * Puts a stage into `host`, which it fills. Where nothing can be drawn, says so and gives a stage that does nothing. Rejects if
 * the code does not come. Without a canvas Phaser does not even load, so that one is looked for first.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  for (const way of ways) {
    const surface = openSurface(way)
    if (!surface) continue
    const { openStage } = await load()
    try {
      return await openStage(host, options, surface)
    } catch (error) {
      console.warn('stage:', way, error)
      surface.canvas.remove()
    }
  }
  options.onTrouble({ kind: 'no-canvas' })
  return noStage
}

const noStage: Stage = {
  show: () => Promise.resolve(),
  prepare: () => Promise.resolve(),
  setStill() {},
  setSound() {},
  destroy() {},
  frames: 0,
}
