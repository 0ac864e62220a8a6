import { type Axis, axes } from '../../core/catalogue/axis.ts'
import { drillsOf } from '../../core/look/drill.ts'
import { sizeOf } from '../../core/look/margins.ts'
import type { Reading } from '../../core/look/reading.ts'
import type { TurnLook } from '../../core/look/turnLook.ts'
import type { Path } from '../../core/score/path.ts'
import { shareGiven } from './shareGiven.ts'

/** Axes on which a turn is marked as costly or as a missed chance. */
export const faulted = ({ byAxis }: TurnLook): Axis[] =>
  axes.filter((axis) => byAxis[axis].mark === 'costly' || byAxis[axis].mark === 'missed')

/** Whether a turn that gave up little harmed somebody, and something on offer there would be accepted instead. */
export const harmedOnly = (path: Path, reading: Reading, look: TurnLook): boolean =>
  faulted(look).length === 0 && drillsOf(path, reading, [look]).length > 0

/** Axes on which something was at stake and the choice was as good as the best; never one on which it harmed somebody. */
export const soundAxes = ({ byAxis }: TurnLook): Axis[] => axes.filter((axis) => byAxis[axis].mark === 'sound')

/** What a turn gave up for no reason that could be known then: told as what followed. */
export const consequences = ({ byAxis }: TurnLook, { whole }: Reading): { axis: Axis; share: number }[] =>
  axes.flatMap((axis) => {
    const { mark, regret } = byAxis[axis]
    const { best } = whole[axis]
    return mark === undefined && sizeOf(regret, best) !== 'sound' ? [{ axis, share: shareGiven(regret, best) }] : []
  })
