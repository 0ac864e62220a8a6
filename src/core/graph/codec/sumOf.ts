/** FNV-1a over bytes, 32 bits: against what goes wrong by chance on the way. */
export function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}
