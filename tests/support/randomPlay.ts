import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayInput } from '../../src/core/record/playEvent.ts'
import type { Narrator } from '../../src/core/story/narrator.ts'

type Given = Readonly<Record<string, string>>

/** Numbers from 0 up to, not with, 1; the same for the same seed. Park and Miller's generator, on spread-out seeds. */
export function randomFrom(seed: number): () => number {
  let state = (((seed + 1) * 2654435761) % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

export const oneOf = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item

/** A combination of what may be given; the same for the same seed. */
export function givenByChance(declared: Readonly<Record<string, readonly string[]>>, seed: number): Given {
  const random = randomFrom(seed)
  return Object.fromEntries(Object.entries(declared).map(([name, values]) => [name, oneOf(random, values)]))
}

/** Plays to the end by chance; other words come in between, as often as choices do. */
export function randomPlay(
  narrator: Narrator,
  seed: number,
  words: readonly string[] = [],
  given: Given = {},
): PlayInput[] {
  const random = randomFrom(seed)
  const events: PlayInput[] = []
  for (;;) {
    const beat = narrator({ given, seed: 1, events }).beats.at(-1)
    if (!beat || beat.choices.length === 0) return events
    while (words.length > 0 && random() < 0.5) events.push(...parseNotation(oneOf(random, words)))
    events.push({ type: 'choose', choice: oneOf(random, beat.choices).id, mark: beat.mark })
  }
}
