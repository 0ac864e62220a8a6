import { type Axis, axes } from '../../core/catalogue/axis.ts'
import type { ByAxis, Reading } from '../../core/look/reading.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { ClassSplit } from './classSplits.ts'

/**
 * What each choice of a split gives up, by axis, in per cent of that axis's best: the most that a whole path could still come to
 * before it, less the most after it. The mean over the worlds to which it was on offer. Choices of which nothing is known are left out.
 */
export function splitCost(
  { offered, members }: ClassSplit,
  readingOf: (events: readonly PlayInput[]) => Reading | undefined,
): Map<string, ByAxis<number>> {
  const found = new Map<string, ByAxis<number>>()
  for (const choice of offered) {
    const given = members.flatMap(({ events, turn }) => {
      const reading = readingOf(events)
      const here = reading?.turns[turn]
      const offer = here?.offers.find((one) => one.choice === choice)
      if (!reading || !here || !offer) return []
      return [(axis: Axis) => (100 * (here.reach[axis] - offer.reach[axis])) / Math.max(1, reading.whole[axis].best)]
    })
    if (given.length === 0) continue
    const mean = (axis: Axis) => given.reduce((sum, of) => sum + of(axis), 0) / given.length
    found.set(choice, Object.fromEntries(axes.map((axis) => [axis, mean(axis)])) as unknown as ByAxis<number>)
  }
  return found
}
