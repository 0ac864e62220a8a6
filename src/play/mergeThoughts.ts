import type { Thoughts } from './store.ts'

/** What is kept by now, with the changes made here from `before` to `after`: what another tab wrote in between stays. */
export function mergeThoughts(kept: Thoughts | undefined, before: Thoughts, after: Thoughts): Thoughts {
  const base = kept ?? { turns: {} }
  const turns = { ...base.turns }
  for (const turn of new Set([...Object.keys(before.turns), ...Object.keys(after.turns)].map(Number))) {
    const words = after.turns[turn]
    if (words === before.turns[turn]) continue
    if (words === undefined) delete turns[turn]
    else turns[turn] = words
  }
  const { next: nextKept, ...rest } = base
  const next = JSON.stringify(after.next) === JSON.stringify(before.next) ? nextKept : after.next
  return { ...rest, turns, ...(next && { next }) }
}
