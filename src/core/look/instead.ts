import { type Axis, axes } from '../catalogue/axis.ts'
import { type Size, sizeOf } from './margins.ts'
import type { ByAxis, Reading } from './reading.ts'

/** What another choice on offer would have left in reach, held against the one made. */
export interface Instead {
  readonly choice: string
  readonly byAxis: ByAxis<{
    /** The most points that a whole path can still come to after it. */
    readonly reach: number
    /** How many more than after the choice made; fewer, if negative. */
    readonly more: number
    /** What it gives up itself, against the best on offer here. */
    readonly size: Size
  }>
  /** People whose door some path leaves open after it and none after the choice made; and the other way round. */
  readonly doors: { readonly kept: readonly string[]; readonly lost: readonly string[] }
  /** Endings still open after it, and after the choice made. */
  readonly endings: { readonly after: number; readonly made: number }
}

/** Undefined where one of the two was not on offer. */
export function insteadAt({ turns, whole }: Reading, turn: number, choice: string): Instead | undefined {
  const here = turns[turn]
  const offer = here?.offers.find((one) => one.choice === choice)
  const made = here?.offers.find((one) => one.choice === here.made)
  if (!here || !offer || !made) return undefined
  return {
    choice,
    byAxis: Object.fromEntries(
      axes.map((axis: Axis) => [
        axis,
        {
          reach: offer.reach[axis],
          more: offer.reach[axis] - made.reach[axis],
          size: sizeOf(here.reach[axis] - offer.reach[axis], whole[axis].best),
        },
      ]),
    ) as unknown as Instead['byAxis'],
    doors: {
      kept: offer.doors.filter((person) => !made.doors.includes(person)),
      lost: made.doors.filter((person) => !offer.doors.includes(person)),
    },
    endings: { after: offer.endings.length, made: made.endings.length },
  }
}
