import { type Axis, axes } from '../catalogue/axis.ts'
import type { Path } from '../score/path.ts'
import type { Reading } from './reading.ts'
import { answerTo } from './retry.ts'
import type { TurnLook } from './turnLook.ts'

/** A turn to try again. */
export interface Drill {
  readonly turn: number
  /** The axes on which something was given up there, the dearest first; where nothing was, those on which somebody was harmed. */
  readonly axes: readonly Axis[]
}

/** Whether a choice is tried again for what it gave up, and not only for the harm that it did. */
export const gaveUp = ({ byAxis }: TurnLook, axis: Axis): boolean =>
  byAxis[axis].mark === 'missed' || byAxis[axis].mark === 'costly'

/**
 * The turns to try again, the dearest first: those marked missed or costly, and those that harmed somebody when little was left
 * to give up; on the axes on which something on offer would be accepted. Of two equally dear the earlier comes first.
 */
export function drillsOf(path: Path, reading: Reading, looks: readonly TurnLook[]): Drill[] {
  return looks
    .flatMap((look) => {
      const share = (axis: Axis) => look.byAxis[axis].regret / Math.max(1, reading.whole[axis].best)
      const answered = axes.filter((axis) => acceptedAt(path, reading, look.turn, axis).length > 0)
      const marked = answered.filter((axis) => gaveUp(look, axis))
      const drilled = (marked.length > 0 ? marked : answered.filter((axis) => harmedOn(look, axis))).sort(
        (one, other) => share(other) - share(one),
      )
      const [dearest] = drilled
      return dearest ? [{ drill: { turn: look.turn, axes: drilled }, share: share(dearest) }] : []
    })
    .sort((one, other) => other.share - one.share || one.drill.turn - other.drill.turn)
    .map(({ drill }) => drill)
}

const harmedOn = ({ harmful }: TurnLook, axis: Axis) => harmful.some((finding) => finding.axis === axis)

/** The choices of a turn that are accepted on an axis, in the order in which they were offered. */
export function acceptedAt(path: Path, reading: Reading, turn: number, axis: Axis): string[] {
  const offers = reading.turns[turn]?.offers ?? []
  return offers.flatMap(({ choice }) => (answerTo(path, reading, turn, axis, choice) === 'accepted' ? [choice] : []))
}
