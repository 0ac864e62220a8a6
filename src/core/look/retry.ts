import type { Axis } from '../catalogue/axis.ts'
import type { Path } from '../score/path.ts'
import { sizeOf } from './margins.ts'
import { offerFindings } from './offerFindings.ts'
import type { Reading } from './reading.ts'
import { isHarm } from './turnLook.ts'

export type Answer = 'accepted' | 'not-yet' | 'harmful' | 'screen-out'

/**
 * A new try at a turn, on the axis that is drilled: accepted within the margin of the best that could still be reached, with
 * nothing harmful and no screen-out.
 */
export function answerTo(path: Path, reading: Reading, turn: number, axis: Axis, choice: string): Answer {
  const here = reading.turns[turn]
  const offer = here?.offers.find((one) => one.choice === choice)
  if (!here || !offer) return 'not-yet'
  if (offer.screenOuts.length > 0) return 'screen-out'
  if (offerFindings(path, turn, choice).some(isHarm)) return 'harmful'
  return sizeOf(here.reach[axis] - offer.reach[axis], reading.whole[axis].best) === 'sound' ? 'accepted' : 'not-yet'
}
