/** Draws while something moves and stops when nothing does. */
export class RestLoop {
  frames = 0
  readonly #draw: (now: number) => boolean
  readonly #rested: () => void
  #request = 0
  #waiting: (() => void)[] = []
  #over = false

  /** `draw` draws one frame and says whether more must follow; `rested` is called when none must. */
  constructor(draw: (now: number) => boolean, rested: () => void) {
    this.#draw = draw
    this.#rested = rested
  }

  /** At least one more frame. */
  wake = (): void => {
    if (this.#request === 0 && !this.#over) this.#request = requestAnimationFrame(this.#frame)
  }

  /** When the next frame is drawn; at once in a hidden page, which draws none. */
  drawn(): Promise<void> {
    if (this.#over || document.hidden) return Promise.resolve()
    this.wake()
    return new Promise((done) => this.#waiting.push(done))
  }

  /** Draws a frame now. */
  drawNow(): void {
    this.#draw(performance.now())
    this.frames++
  }

  stop(): void {
    this.#over = true
    cancelAnimationFrame(this.#request)
    this.#release()
  }

  #frame = (now: number): void => {
    this.#request = 0
    const more = this.#draw(now)
    this.frames++
    this.#release()
    if (more) this.wake()
    else if (this.#request === 0) this.#rested()
  }

  #release(): void {
    for (const done of this.#waiting.splice(0)) done()
  }
}
