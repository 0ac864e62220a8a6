import { type Axis, axes } from '../catalogue/axis.ts'
import type { Path } from '../score/path.ts'
import type { Reading } from './reading.ts'
import { answerTo } from './retry.ts'
import type { TurnLook } from './turnLook.ts'

/** A turn to try again. */
export interface Drill {
  readonly turn: number
  /** The axes on which something was given up there, the dearest first. */
  readonly axes: readonly Axis[]
}

/**
 * The turns to try again, the dearest first: those marked missed or costly, on the axes on which something on offer would be
 * accepted. Of two equally dear the earlier comes first.
 */
export function drillsOf(path: Path, reading: Reading, looks: readonly TurnLook[]): Drill[] {
  return looks
    .flatMap((look) => {
      const share = (axis: Axis) => look.byAxis[axis].regret / Math.max(1, reading.whole[axis].best)
      const marked = axes
        .filter((axis) => look.byAxis[axis].mark === 'missed' || look.byAxis[axis].mark === 'costly')
        .filter((axis) => acceptedAt(path, reading, look.turn, axis).length > 0)
        .sort((one, other) => share(other) - share(one))
      const [dearest] = marked
      return dearest ? [{ drill: { turn: look.turn, axes: marked }, share: share(dearest) }] : []
    })
    .sort((one, other) => other.share - one.share || one.drill.turn - other.drill.turn)
    .map(({ drill }) => drill)
}

/** The choices of a turn that are accepted on an axis, in the order in which they were offered. */
export function acceptedAt(path: Path, reading: Reading, turn: number, axis: Axis): string[] {
  const offers = reading.turns[turn]?.offers ?? []
  return offers.flatMap(({ choice }) => (answerTo(path, reading, turn, axis, choice) === 'accepted' ? [choice] : []))
}
