/** FNV-1a over UTF-16 code units, 32 bits unsigned (Fowler, Noll, Vo; parameters of the 32-bit variant). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/**
 * The mark of a beat: what a choice was made among. Covers the ids on offer in any order, every person's willingness and
 * whether it is late; no words, so that a mended typo keeps it.
 */
export function markOf(ids: readonly string[], bands: Readonly<Record<string, number>>, late: boolean): number {
  const people = Object.keys(bands).sort()
  return fnv1a(
    [[...ids].sort().join(','), people.map((person) => `${person}=${bands[person]}`).join(','), String(late)].join('|'),
  )
}
