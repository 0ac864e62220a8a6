/** Seconds of noise that is looped: long enough that the ear finds no seam. */
const length = 6

export type Noise = 'white' | 'pink' | 'brown'

/** A loop of noise whose end runs into its start. */
export function noise(context: BaseAudioContext, kind: Noise): AudioBuffer {
  const { sampleRate } = context
  const size = length * sampleRate
  const overlap = sampleRate / 4
  const buffer = context.createBuffer(1, size, sampleRate)
  const long = samples(kind, size + overlap)
  const out = buffer.getChannelData(0)
  for (let at = 0; at < size; at++) {
    const share = Math.min(1, at / overlap)
    const tail = at < overlap ? (long[size + at] ?? 0) * Math.sqrt(1 - share) : 0
    out[at] = (long[at] ?? 0) * Math.sqrt(share) + tail
  }
  return buffer
}

/** Random numbers from a fixed start, so that every run sounds alike. */
function samples(kind: Noise, size: number): Float32Array {
  const out = new Float32Array(size)
  let seed = 22_695_477
  let brown = 0
  const rows = [0, 0, 0]
  for (let at = 0; at < size; at++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const white = seed / 0x80000000 - 1
    if (kind === 'white') out[at] = white * 0.5
    else if (kind === 'brown') {
      brown = (brown + 0.02 * white) / 1.02
      out[at] = brown * 3.5
    } else {
      // Paul Kellet's economical filter: white noise to pink within 0.5 dB.
      rows[0] = 0.99765 * (rows[0] ?? 0) + white * 0.099046
      rows[1] = 0.963 * (rows[1] ?? 0) + white * 0.2965164
      rows[2] = 0.57 * (rows[2] ?? 0) + white * 1.0526913
      out[at] = ((rows[0] ?? 0) + (rows[1] ?? 0) + (rows[2] ?? 0) + white * 0.1848) * 0.12
    }
  }
  return out
}
