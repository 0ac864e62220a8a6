import type { Renderer } from 'phaser'

/** Milliseconds that a lost WebGL context is waited for. */
const patience = 4000

/** Phaser takes up a context that is given back; if none is, that has to be said. Returns how to stop. */
export function watchContext(
  renderer: Renderer.WebGL.WebGLRenderer,
  on: { restored(): void; gone(): void },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  // Phaser.Renderer.Events.LOSE_WEBGL and RESTORE_WEBGL
  renderer.on('losewebgl', () => {
    clearTimeout(timer)
    timer = setTimeout(on.gone, patience)
  })
  renderer.on('restorewebgl', () => {
    clearTimeout(timer)
    on.restored()
  })
  return () => clearTimeout(timer)
}
