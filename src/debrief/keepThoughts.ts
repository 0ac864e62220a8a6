import { mergeThoughts } from '../play/mergeThoughts.ts'
import type { Thoughts } from '../play/store.ts'
import type { Look } from './look.ts'

/** Keeps what the player wrote, beside the playthrough and on this device only. Whether that failed is in `unkept`. */
export async function keepThoughts(
  { outside, playthrough, thoughts, unkept, stored }: Look,
  next: Thoughts,
): Promise<void> {
  const before = thoughts.value
  thoughts.value = next
  if (!stored) return
  const { store } = outside
  unkept.value = await store
    .beside(playthrough.id)
    .then((beside) =>
      store.putBeside(playthrough.id, { ...beside, thoughts: mergeThoughts(beside.thoughts, before, next) }),
    )
    .then(
      () => false,
      () => true,
    )
}
