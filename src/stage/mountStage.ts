import type { Stage, StageOptions } from './stage.ts'
import { openSurface, ways } from './surface.ts'

/**
 * Puts a stage into `host`, which it fills. Where nothing can be drawn, says so and gives a stage that does nothing. Phaser
 * comes only after a canvas was had: it does not even load without one.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  for (const way of ways) {
    const surface = openSurface(way)
    if (!surface) continue
    try {
      const { openStage } = await import('./openStage.ts')
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
  setStill() {},
  setSound() {},
  relayout() {},
  destroy() {},
  frames: 0,
}
