import { Scene } from 'phaser'
import { watchContext } from './contextWatch.ts'
import { Director } from './director.ts'
import { makeFine } from './fineScaling.ts'
import { followSize } from './followSize.ts'
import { needsOf, unknownOf } from './needs.ts'
import { Pictures } from './pictures.ts'
import { listen } from './pointing.ts'
import { openGame } from './quietGame.ts'
import { Soundscape } from './sound/soundscape.ts'
import type { Stage, StageOptions, StageView } from './stage.ts'
import type { Surface } from './surface.ts'
import { canvasTinting, glTinting } from './tinting.ts'

/** The stage on a surface. Rejects if Phaser cannot draw on it. */
export async function openStage(host: HTMLElement, options: StageOptions, surface: Surface): Promise<Stage> {
  const scene = new Scene('stage')
  const game = await openGame(surface, scene)
  host.append(surface.canvas)
  const { index } = options
  const { canvas } = surface
  const gl = surface.kind === 'webgl' && 'gl' in game.renderer ? game.renderer : undefined
  const fine = surface.kind === 'webgl' && surface.gl2 ? gl : undefined
  const tinting = gl ? glTinting : canvasTinting(game.textures, options.hoards === true)
  const sound = new Soundscape()
  const pictures = new Pictures({
    textures: game.textures,
    base: options.base,
    added: (texture) => fine && makeFine(fine, texture),
    freed: tinting.forget,
    missing: (what) => options.onTrouble({ kind: 'missing-picture', what }),
  })
  const director = new Director({
    host,
    canvas,
    game,
    scene,
    options,
    has: pictures.has,
    tinting,
    slow: surface.slow,
    keeps: surface.kind === 'canvas',
    rested: tidy,
  })
  let wanted: StageView | undefined
  let over = false

  const stops = [
    followSize(host, () => director.resize()),
    listen({
      canvas,
      targets: () => director.targets,
      hovered: (id) => director.hover(id),
      chosen: (id) => options.onThing(id),
    }),
  ]
  if (gl) {
    const restored = () => {
      for (const key of fine ? game.textures.getTextureKeys() : []) if (fine) makeFine(fine, game.textures.get(key))
      director.redraw()
    }
    stops.push(watchContext(gl, { restored, gone: () => options.onTrouble({ kind: 'no-canvas' }) }))
  }

  /** Frees what neither the view shown nor the one on its way needs. */
  function tidy(): void {
    if (options.hoards) return
    const views = [director.view, wanted].filter((view) => view !== undefined)
    pictures.keep(
      new Set([...views.flatMap((view) => needsOf(view, index)).map(({ image }) => image), ...director.met]),
    )
  }

  return {
    async show(view) {
      if (over) return
      wanted = view
      const needs = needsOf(view, index)
      for (const what of unknownOf(view, index)) pictures.tell(what)
      if (!needs.every(({ image }) => pictures.has(image))) await pictures.get(needs)
      if (over || wanted !== view) return
      sound.play(view.sound)
      director.set(view)
      await director.drawn()
    },
    async prepare(view) {
      if (over) return
      const needs = needsOf(view, index)
      await pictures.fetch(needs)
      // Where only one tinted copy is kept, the one that is on screen may not go.
      if (over || !options.hoards) return
      for (const { image, tint } of needs) if (pictures.has(image)) tinting.ready(image, tint)
    },
    setStill: (still) => director.setStill(still),
    setSound: (on) => sound.switch(on && !over),
    destroy() {
      if (over) return
      over = true
      for (const stop of stops) stop()
      sound.end()
      director.end()
      pictures.end()
      const lose = surface.kind === 'webgl' ? surface.context.getExtension('WEBGL_lose_context') : undefined
      game.end()
      lose?.loseContext()
      canvas.remove()
      canvas.width = canvas.height = 0
    },
    get frames() {
      return director.frames
    },
  }
}
