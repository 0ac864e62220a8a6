import { Scene } from 'phaser'
import { openStage } from './openStage.ts'
import { openGame } from './quietGame.ts'
import type { Stage, StageOptions } from './stage.ts'
import { openSurface, type Surface } from './surface.ts'

/** Puts a stage into `host`, which it fills. Where nothing can be drawn, says so and gives a stage that does nothing. */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  for (const kind of ['webgl', 'canvas'] as const) {
    const surface = openSurface(kind)
    const stage = surface && (await tryStage(host, options, surface))
    if (stage) return stage
  }
  options.onTrouble({ kind: 'no-canvas' })
  return noStage
}

async function tryStage(host: HTMLElement, options: StageOptions, surface: Surface): Promise<Stage | undefined> {
  const scene = new Scene('stage')
  try {
    const game = await openGame(surface, scene)
    host.append(surface.canvas)
    return openStage(host, options, { surface, game, scene })
  } catch (error) {
    console.warn('stage:', surface.kind, error)
    surface.canvas.remove()
    return undefined
  }
}

const noStage: Stage = {
  show: () => Promise.resolve(),
  setStill() {},
  setSound() {},
  relayout() {},
  destroy() {},
  frames: 0,
}
