import type { Axis } from '../../core/catalogue/axis.ts'
import { screenOuts } from '../../core/catalogue/screenOut.ts'
import { sizeOf } from '../../core/look/margins.ts'
import { offerFindings } from '../../core/look/offerFindings.ts'
import type { Reading } from '../../core/look/reading.ts'
import { type Answer, answerTo } from '../../core/look/retry.ts'
import { isHarm } from '../../core/look/turnLook.ts'
import type { Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'

const words = text.again.answers

/** A try, judged, and the sentence that says so. Nothing of what the choice would lead to is in it. */
export interface Answered {
  readonly answer: Answer
  readonly sentence: string
}

export function answered(
  path: Path,
  reading: Reading,
  turn: number,
  axis: Axis,
  choice: string,
  foreign = false,
): Answered {
  const answer = answerTo(path, reading, turn, axis, choice)
  const name = text.common.axes[axis].name.toLowerCase()
  const here = reading.turns[turn]
  // One's own choice is named, not judged.
  if (choice === here?.made) {
    const own = here.offers.find((offer) => offer.choice === choice)
    const gave = own && sizeOf(here.reach[axis] - own.reach[axis], reading.whole[axis].best) !== 'sound'
    const harm = gave ? undefined : offerFindings(path, turn, choice).find(isHarm)?.why
    if (harm !== undefined) return { answer, sentence: (foreign ? words.madeHarm : words.ownHarm)(harm) }
    return { answer, sentence: (foreign ? words.made : words.own)(name) }
  }
  switch (answer) {
    case 'screen-out': {
      const [first] = here?.offers.find((offer) => offer.choice === choice)?.screenOuts ?? []
      return { answer, sentence: words['screen-out'](first ? screenOuts[first].name : '') }
    }
    case 'harmful':
      return { answer, sentence: words.harmful(offerFindings(path, turn, choice).find(isHarm)?.why ?? '') }
    case 'accepted':
      return { answer, sentence: words.accepted(name) }
    default:
      return { answer, sentence: words['not-yet'](name) }
  }
}
