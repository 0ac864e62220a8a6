/** Milliseconds. */
const length = 450

/** The picture as it was, laid over the new one and fading: how a place or a light gives way to the next. */
export class Veil {
  readonly #canvas: HTMLCanvasElement
  #copy: HTMLCanvasElement | undefined

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  /** Call it in the same task that drew the frame: a WebGL canvas keeps it no longer. */
  lower(): void {
    this.drop()
    const copy = document.createElement('canvas')
    copy.width = this.#canvas.width
    copy.height = this.#canvas.height
    const pen = copy.getContext('2d', { alpha: false })
    if (!pen) return
    pen.drawImage(this.#canvas, 0, 0)
    copy.setAttribute('aria-hidden', 'true')
    const { width, height } = this.#canvas.style
    Object.assign(copy.style, { position: 'absolute', left: '0', top: '0', width, height, pointerEvents: 'none' })
    this.#canvas.after(copy)
    this.#copy = copy
  }

  /** Fades what was lowered. The browser's compositor does it: no frame of ours is drawn for it. */
  raise(): void {
    const copy = this.#copy
    if (!copy) return
    const fade = copy.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: length,
      easing: 'ease-in-out',
      fill: 'forwards',
    })
    fade.onfinish = () => this.#remove(copy)
  }

  drop(): void {
    if (this.#copy) this.#remove(this.#copy)
  }

  #remove(copy: HTMLCanvasElement): void {
    copy.remove()
    copy.width = copy.height = 0
    if (this.#copy === copy) this.#copy = undefined
  }
}
