import type { Sound } from '../stage.ts'
import { ambience } from './ambience.ts'
import { Parts } from './parts.ts'

/** Quiet, beside a voice in the room. */
const level = 0.3
/** Seconds. */
const fade = 1.2

/** What the place sounds like. Makes nothing until it is switched on, and holds nothing once it is off. */
export class Soundscape {
  #wanted: Sound = 'none'
  #on = false
  #context: AudioContext | undefined
  readonly #ears = new AbortController()
  #playing: { readonly sound: Sound; readonly parts: Parts } | undefined

  switch(on: boolean): void {
    this.#on = on
    this.#follow()
  }

  play(sound: Sound): void {
    this.#wanted = sound
    this.#follow()
  }

  end(): void {
    this.#on = false
    this.#playing = undefined
    this.#ears.abort()
    this.#close()
  }

  #follow(): void {
    const sound = this.#on ? this.#wanted : 'none'
    if (sound === (this.#playing?.sound ?? 'none')) return
    const old = this.#playing?.parts
    old?.fade(0, fade)
    old?.end(fade)
    this.#playing = undefined
    const context = sound === 'none' ? undefined : this.#open()
    if (context && sound !== 'none') {
      const parts = new Parts(context)
      ambience[sound](parts)
      parts.out.connect(context.destination)
      parts.fade(level, fade)
      this.#playing = { sound, parts }
    } else if (!this.#on) setTimeout(() => this.#on || this.#close(), fade * 1000)
  }

  #open(): AudioContext | undefined {
    if (typeof AudioContext === 'undefined') return undefined
    this.#context ??= new AudioContext({ latencyHint: 'playback' })
    if (this.#context.state === 'suspended') this.#resume(this.#context)
    return this.#context
  }

  /** Browsers keep sound back until the page is touched: then it is asked for again. */
  #resume(context: AudioContext): void {
    const resume = () => {
      if (context.state === 'suspended') void context.resume().catch(() => {})
    }
    resume()
    for (const touch of ['pointerdown', 'keydown'])
      document.addEventListener(touch, resume, { once: true, signal: this.#ears.signal })
  }

  #close(): void {
    void this.#context?.close().catch(() => {})
    this.#context = undefined
  }
}
