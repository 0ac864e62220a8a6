import { at, damaged } from './graphError.ts'

/** Reads what a ByteWriter wrote. Throws a GraphError where it cannot be so; never takes more room than the bytes can fill. */
export class ByteReader {
  private position = 0
  private readonly texts: readonly string[]

  constructor(private readonly bytes: Uint8Array) {
    const lengths = Array.from({ length: this.count() }, () => this.whole())
    this.texts = lengths.map((length) => this.utf8(length))
  }

  whole(): number {
    let value = 0
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.bytes[this.position++]
      if (byte === undefined) throw damaged()
      value += (byte & 127) * factor
      if (byte < 128 && value < 2 ** 32) return value
    }
    throw damaged()
  }

  /** A whole number of things of which each takes a byte at least. */
  count(): number {
    const count = this.whole()
    if (count > this.bytes.length - this.position) throw damaged()
    return count
  }

  text(): string {
    return at(this.texts, this.whole())
  }

  /** Throws where bytes are left. */
  end(): void {
    if (this.position !== this.bytes.length) throw damaged()
  }

  private utf8(length: number): string {
    const start = this.position
    this.position += length
    if (this.position > this.bytes.length) throw damaged()
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        this.bytes.subarray(start, this.position),
      )
    } catch {
      throw damaged()
    }
  }
}
