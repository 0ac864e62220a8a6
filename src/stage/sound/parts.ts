import { type Noise, noise } from './noise.ts'

/** Builds the parts of one ambience into `out` and keeps what has to be stopped. */
export class Parts {
  readonly context: AudioContext
  readonly out: GainNode
  readonly #running: AudioScheduledSourceNode[] = []

  constructor(context: AudioContext) {
    this.context = context
    this.out = context.createGain()
    this.out.gain.value = 0
  }

  /** Noise through a filter; `level` 0 to 1, `frequency` in Hz. */
  hiss(
    kind: Noise,
    type: BiquadFilterType,
    frequency: number,
    q: number,
    level: number,
  ): { filter: BiquadFilterNode; gain: GainNode } {
    const source = this.context.createBufferSource()
    source.buffer = noise(this.context, kind)
    source.loop = true
    const filter = new BiquadFilterNode(this.context, { type, frequency, Q: q })
    const gain = new GainNode(this.context, { gain: level })
    source.connect(filter).connect(gain).connect(this.out)
    this.#run(source)
    return { filter, gain }
  }

  /** A tone; Hz and level. */
  tone(frequency: number, level: number): void {
    const source = new OscillatorNode(this.context, { frequency })
    source.connect(new GainNode(this.context, { gain: level })).connect(this.out)
    this.#run(source)
  }

  /** A high tone in trills of `trill` a second, in bursts of `burst` a second. */
  chirps(frequency: number, trill: number, burst: number, level: number): void {
    const source = new OscillatorNode(this.context, { frequency })
    const trills = new GainNode(this.context, { gain: 0.5 })
    const bursts = new GainNode(this.context, { gain: 0.5 })
    this.sway(trills.gain, trill, 0.5)
    this.sway(bursts.gain, burst, 0.5, 'square')
    source
      .connect(trills)
      .connect(bursts)
      .connect(new GainNode(this.context, { gain: level }))
      .connect(this.out)
    this.#run(source)
  }

  /** Moves a parameter up and down by `depth`, `rate` times a second. */
  sway(target: AudioParam, rate: number, depth: number, type: OscillatorType = 'sine'): void {
    const source = new OscillatorNode(this.context, { type, frequency: rate })
    // Rounds off the edges of a square, which would click.
    const smooth = new BiquadFilterNode(this.context, { type: 'lowpass', frequency: 40 })
    source
      .connect(smooth)
      .connect(new GainNode(this.context, { gain: depth }))
      .connect(target)
    this.#run(source)
  }

  /** Fades to `level` over `seconds`. */
  fade(level: number, seconds: number): void {
    const { gain } = this.out
    const { currentTime } = this.context
    gain.cancelScheduledValues(currentTime)
    gain.setValueAtTime(gain.value, currentTime)
    gain.linearRampToValueAtTime(level, currentTime + seconds)
  }

  /** Stops everything `seconds` from now. */
  end(seconds: number): void {
    for (const source of this.#running) source.stop(this.context.currentTime + seconds)
    const [first] = this.#running
    if (first) first.onended = () => this.out.disconnect()
  }

  #run(source: AudioScheduledSourceNode): void {
    source.start()
    this.#running.push(source)
  }
}
