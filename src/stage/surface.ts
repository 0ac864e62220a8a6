/** A canvas to draw on, and how. `gl` wants WebGL 2, which can shrink pictures of any size smoothly. */
export type Surface =
  | {
      readonly kind: 'webgl'
      readonly canvas: HTMLCanvasElement
      readonly context: WebGLRenderingContext
      readonly gl2: boolean
    }
  | { readonly kind: 'canvas'; readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D }

const attributes: WebGLContextAttributes = {
  alpha: false,
  antialias: true,
  depth: false,
  stencil: true,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
}

/**
 * The choice that Phaser.AUTO makes, WebGL or else a plain canvas, made here on a fresh canvas: Phaser's pool would hand a
 * canvas whose context was given back to the next stage.
 */
export function openSurface(kind: Surface['kind']): Surface | undefined {
  const canvas = newCanvas()
  if (kind === 'canvas') {
    const context = canvas.getContext('2d', { alpha: false })
    return context ? { kind, canvas, context } : undefined
  }
  const gl2 = canvas.getContext('webgl2', attributes)
  // Phaser asks of a context only what both versions have.
  const context = (gl2 as WebGLRenderingContext | null) ?? canvas.getContext('webgl', attributes)
  return context && !context.isContextLost() ? { kind, canvas, context, gl2: gl2 !== null } : undefined
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block' })
  return canvas
}
