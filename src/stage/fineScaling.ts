import type { Renderer, Textures } from 'phaser'

/**
 * Pictures are shown at down to a sixth of their size; without smaller copies ink lines would break up. WebGL 2 makes them for
 * any size, Phaser only for powers of two. They are lost with the context: call it again when that is restored.
 */
export function makeFine(renderer: Renderer.WebGL.WebGLRenderer, texture: Textures.Texture): void {
  const wrapper = texture.source[0]?.glTexture
  if (!wrapper?.webGLTexture) return
  const gl = renderer.gl
  renderer.glTextureUnits.bind(wrapper, 0)
  gl.generateMipmap(gl.TEXTURE_2D)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR)
}
