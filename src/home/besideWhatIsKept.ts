import type { Playthrough } from '../core/record/playthrough.ts'
import { idFrom } from '../play/newPlaythrough.ts'
import type { Outside } from '../play/outside.ts'
import { sameRecord } from '../play/sameRecord.ts'
import type { Kept } from '../play/store.ts'

/**
 * A playthrough from outside, so that nothing kept is overwritten: the same play is recognised under whatever id it is kept,
 * another play under an id that is taken gets an id of its own.
 */
export function besideWhatIsKept(
  playthrough: Playthrough,
  kept: readonly Kept[],
  { randomBytes }: Pick<Outside, 'randomBytes'>,
): { readonly playthrough: Playthrough; readonly same: boolean } {
  const same = kept.find((one) => sameRecord(one.playthrough, playthrough))
  if (same) return { playthrough: same.playthrough, same: true }
  const taken = kept.some((one) => one.playthrough.id === playthrough.id)
  return { playthrough: taken ? { ...playthrough, id: idFrom(randomBytes(12)) } : playthrough, same: false }
}
