import type { Drawing } from '../../art/hand/drawing.ts'
import { pictureOf } from './pictureOf.ts'
import type { Answered, Asked } from './worker.ts'

interface Waiting {
  readonly drawing: Drawing
  done(picture: ImageBitmap | Promise<ImageBitmap>): void
  fail(error: Error): void
}

/** Draws clean drawings by hand: in a worker, so that the page stays free, or in the page where none can be had. */
export class Hand {
  readonly #waiting = new Map<number, Waiting>()
  /** `null`: there is none (any more). */
  #worker: Worker | null | undefined
  #asked = 0

  /** The picture of the drawing's box. Rejects where it cannot be drawn. */
  draw(drawing: Drawing): Promise<ImageBitmap> {
    this.#worker ??= this.#worker === null ? null : this.#start()
    const worker = this.#worker
    if (!worker) return inPage(drawing)
    const id = this.#asked++
    return new Promise((done, fail) => {
      this.#waiting.set(id, { drawing, done, fail })
      worker.postMessage({ id, drawing } satisfies Asked)
    })
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { fail } of this.#waiting.values()) fail(new Error('the stage has ended'))
    this.#waiting.clear()
  }

  #start(): Worker | null {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Answered>) => this.#take(data)
      worker.onerror = () => this.#goOnAlone()
      return worker
    } catch {
      return null
    }
  }

  #take({ id, picture }: Answered): void {
    const asker = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (picture) asker?.done(picture)
    else if (asker) {
      this.#waiting.set(id, asker)
      this.#goOnAlone()
    }
  }

  /** The worker never came up, broke down, or has no canvas. */
  #goOnAlone(): void {
    this.#worker?.terminate()
    this.#worker = null
    const left = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { drawing, done } of left) done(inPage(drawing))
  }
}

const inPage = (drawing: Drawing): Promise<ImageBitmap> =>
  pictureOf(drawing, (width, height) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    return canvas.getContext('2d', { willReadFrequently: true })
  })
