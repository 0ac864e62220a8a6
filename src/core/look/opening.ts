import { type Axis, axes } from '../catalogue/axis.ts'
import type { Reading } from './reading.ts'
import type { TurnLook } from './turnLook.ts'

/** A turn and the axis on which it counted. */
export interface Point {
  readonly turn: number
  readonly axis: Axis
  /** Per cent of the axis's best: given up, or kept against the mean of what else was on offer. */
  readonly share: number
}

/** What a debrief opens on: the turn that cost most, and another that was done well. Either may be missing. */
export function openingOf(looks: readonly TurnLook[], reading: Reading): { cost?: Point; well?: Point } {
  const points = looks.flatMap((look) => axes.map((axis) => ({ look, axis, at: look.byAxis[axis] })))
  const shareOf = (axis: Axis, amount: number) => (100 * amount) / Math.max(1, reading.whole[axis].best)
  const costs = points
    .filter(({ at }) => at.mark === 'costly' || at.mark === 'missed')
    .map(({ look, axis, at }) => ({ turn: look.turn, axis, share: shareOf(axis, at.regret) }))
  const cost = most(costs)
  const wells = points
    .filter(({ look, at }) => look.turn !== cost?.turn && at.mark === 'sound' && at.reasons.length > 0 && isClean(look))
    .map(({ look, axis }) => {
      const { offers, reach } = reading.turns[look.turn] as Reading['turns'][number]
      const others = offers.filter(({ choice }) => choice !== look.made)
      const mean =
        others.reduce((sum, other) => sum + (reach[axis] - other.reach[axis]), 0) / Math.max(1, others.length)
      return { turn: look.turn, axis, share: shareOf(axis, mean - look.byAxis[axis].regret) }
    })
  const well = most(wells)
  return { ...(cost && { cost }), ...(well && { well }) }
}

const most = (all: readonly Point[]) =>
  all.reduce<Point | undefined>((best, point) => (best && best.share >= point.share ? best : point), undefined)

const isClean = ({ harmful, screenOuts, byAxis }: TurnLook) =>
  harmful.length === 0 && screenOuts.length === 0 && axes.every((axis) => byAxis[axis].mark !== 'costly')
