import { Game, type Scene } from 'phaser'
import { paper } from './colors.ts'
import type { Surface } from './surface.ts'

/** Phaser without its own clock, its ears and its listeners on the page: the stage says when a frame is drawn. */
class QuietGame extends Game {
  protected override start(): void {
    Object.assign(this, { isRunning: true })
    this.config.postBoot(this)
  }

  /** Draws one frame; milliseconds. */
  draw(now: number): void {
    this.step(now, 16)
  }

  /** Phaser ends in its next frame; this is it. */
  end(): void {
    // Phaser 4.2.1 forgets it; in its pool of canvases the whole game hangs on it.
    this.textures.tileSprite.destroy()
    this.destroy(false)
    this.step(0, 0)
  }
}

export type { QuietGame }

/** Resolves when the scene can be drawn to. Throws if the surface is refused. */
export function openGame({ kind, canvas, context }: Surface, scene: Scene): Promise<QuietGame> {
  return new Promise((ready) => {
    new QuietGame({
      // 1 is Phaser.CANVAS, 2 is Phaser.WEBGL
      type: kind === 'canvas' ? 1 : 2,
      canvas,
      context: context as CanvasRenderingContext2D,
      // biome-ignore lint/suspicious/noExplicitAny: null stands for no parent, which the types leave out
      parent: null as any,
      width: 16,
      height: 9,
      backgroundColor: paper,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      autoFocus: false,
      disableContextMenu: false,
      // One texture a batch: with more, Phaser 4.2.1 tears pictures that are turned (phaserjs/phaser#7372).
      maxTextures: 1,
      render: { antialias: true, roundPixels: false, pathDetailThreshold: 0.5 },
      plugins: { default: [] },
      scene,
      callbacks: { postBoot: (game) => ready(game as QuietGame) },
    })
  })
}
