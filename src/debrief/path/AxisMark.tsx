import type { Axis } from '../../core/catalogue/axis.ts'
import type { AxisLook } from '../../core/look/turnLook.ts'
import type { Offered } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'
import { TryAgain } from '../TryAgain.tsx'
import { Instead } from './Instead.tsx'
import { Remark } from './Remark.tsx'
import type { RemarkText } from './remarksOf.ts'
import { shareGiven } from './shareGiven.ts'

const words = text.looking

interface Props {
  readonly axis: Axis
  readonly at: AxisLook
  /** The best of the axis, in points. */
  readonly best: number
  readonly offered: readonly Offered[]
  readonly remarks: readonly RemarkText[]
  /** The address at which this turn is tried again, where there is such a view. */
  readonly again: string | undefined
}

/** A turn that gave something up on an axis: how much, what it did, and, when asked for, what another choice would have done. */
export function AxisMark({ axis, at, best, offered, remarks, again }: Props) {
  if (at.mark !== 'missed' && at.mark !== 'costly') return null
  return (
    <div class="axis-mark lost">
      <p>
        <b>{words.axisMark(text.common.axes[axis].name, words.marks[at.mark])}</b>,{' '}
        {words.gaveUp(shareGiven(at.regret, best))}
      </p>
      {remarks.map((remark) => (
        <Remark key={remark.points + remark.why} remark={remark} />
      ))}
      <p class="hint">{words.better(at.sound.length, offered.length)}</p>
      <TryAgain to={again} />
      <Instead reasons={at.reasons} offered={offered} again={again !== undefined} />
    </div>
  )
}
