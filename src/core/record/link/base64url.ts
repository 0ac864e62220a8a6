const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...letters].map((letter, value) => [letter, value]))

/** Bytes as text that an address may hold as it is (RFC 4648, section 5, without padding). */
export function makeBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const all = (one << 16) | (two << 8) | three
    const count = Math.min(3, bytes.length - at) + 1
    for (let letter = 0; letter < count; letter++) text += letters[(all >> (18 - 6 * letter)) & 63]
  }
  return text
}

/** The bytes of such a text; undefined where a letter is none of ours. Bits left over at the end are dropped. */
export function parseBase64url(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (const letter of text) {
    const value = values.get(letter)
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xfff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 255)
  }
  return Uint8Array.from(bytes)
}
