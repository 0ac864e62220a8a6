/** A canvas to draw on, and how; `slow` where the processor draws. WebGL 2 can shrink pictures of any size smoothly. */
export type Surface =
  | {
      readonly kind: 'webgl'
      readonly canvas: HTMLCanvasElement
      readonly context: WebGLRenderingContext
      readonly gl2: boolean
      readonly slow: boolean
    }
  | {
      readonly kind: 'canvas'
      readonly canvas: HTMLCanvasElement
      readonly context: CanvasRenderingContext2D
      readonly slow: true
    }

/**
 * Ways to draw, the best first. Phaser.AUTO's choice between WebGL and a plain canvas is made here, for two reasons: where WebGL
 * is only emulated, as on remote desktops, a plain canvas is some ten times faster; and Phaser's pool would hand a canvas whose
 * context was given back to the next stage.
 */
export const ways = ['webgl', 'canvas', 'emulated webgl'] as const
export type Way = (typeof ways)[number]

export function openSurface(way: Way): Surface | undefined {
  const canvas = newCanvas()
  if (way === 'canvas') {
    const context = canvas.getContext('2d', { alpha: false })
    return context ? { kind: 'canvas', canvas, context, slow: true } : undefined
  }
  const attributes: WebGLContextAttributes = {
    alpha: false,
    antialias: way === 'webgl',
    depth: false,
    stencil: true,
    powerPreference: 'low-power',
    failIfMajorPerformanceCaveat: way === 'webgl',
  }
  const gl2 = canvas.getContext('webgl2', attributes)
  // Phaser asks of a context only what both versions have.
  const context = (gl2 as WebGLRenderingContext | null) ?? canvas.getContext('webgl', attributes)
  if (!context || context.isContextLost()) return undefined
  const slow = way !== 'webgl'
  if (!slow && isEmulated(context)) {
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return undefined
  }
  return { kind: 'webgl', canvas, context, gl2: gl2 !== null, slow }
}

/** Drawn by the processor, which `failIfMajorPerformanceCaveat` does not tell everywhere. */
function isEmulated(context: WebGLRenderingContext): boolean {
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(
    String(context.getParameter(unmasked ?? context.RENDERER)),
  )
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block' })
  return canvas
}
