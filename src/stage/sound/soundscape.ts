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
    if (this.#context.state === 'suspended') void this.#context.resume().catch(() => {})
    return this.#context
  }

  #close(): void {
    void this.#context?.close().catch(() => {})
    this.#context = undefined
  }
}
