/** Writes whole numbers in as many bytes as they need, and each text once. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  private length = 0
  private readonly texts = new Map<string, number>()

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first. */
  whole(value: number): void {
    if (value >>> 0 !== value) throw new RangeError(`${value} is no whole number of 32 bits`)
    let rest = value
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128)
    this.byte(rest)
  }

  /** The text's number; all texts go before what is written here, by `finish`. */
  text(value: string): void {
    const known = this.texts.get(value)
    if (known === undefined) this.texts.set(value, this.texts.size)
    this.whole(known ?? this.texts.size - 1)
  }

  /** All texts, then all that was written. */
  finish(): Uint8Array {
    const head = new ByteWriter()
    const texts = [...this.texts.keys()].map((text) => new TextEncoder().encode(text))
    head.whole(texts.length)
    for (const { length } of texts) head.whole(length)
    for (const text of texts) head.raw(text)
    head.raw(this.bytes.subarray(0, this.length))
    return head.bytes.slice(0, head.length)
  }

  private byte(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  private raw(more: Uint8Array): void {
    this.room(more.length)
    this.bytes.set(more, this.length)
    this.length += more.length
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
