import { axes } from '../../core/catalogue/axis.ts'
import { screenOuts } from '../../core/catalogue/screenOut.ts'
import { percent } from '../../core/graph/values/percent.ts'
import type { Cell } from '../../core/look/csv.ts'
import type { ByAxis } from '../../core/look/reading.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { text } from '../../ui/text.ts'
import type { Result } from './useResults.ts'

const words = classDebrief.keep.columns

/**
 * Results as a table, a row for each path under a row of names. Paths are numbered in the order of their choices, not of the
 * seats, so that a number says nothing of who came when; names stand in it only where they are asked for. `best` is the
 * most points that one path can come to, by axis; without it there are no per cents.
 */
export function sessionTable(
  results: readonly Result[],
  { scenario }: Manifest,
  best: ByAxis<number> | undefined,
  names: boolean,
): Cell[][] {
  const nameOf = (axis: (typeof axes)[number]) => text.common.axes[axis].name
  const head: Cell[] = [
    words.seat,
    ...(names ? [words.name] : []),
    words.ending,
    ...axes.map((axis) => words.points(nameOf(axis))),
    ...(best ? axes.map((axis) => words.percent(nameOf(axis))) : []),
    words.conduct,
    words.guess,
    words.assessment,
    words.choices,
  ]
  const rows = inOrder(results).map(({ name, ending, score, notation }, index): Cell[] => [
    index + 1,
    ...(names ? [name ?? ''] : []),
    ending === null ? '' : (scenario.endings[ending] ?? ending),
    ...axes.map((axis) => score[axis].points),
    ...(best ? axes.map((axis) => percent(score[axis].points, best[axis])) : []),
    score.screenOuts.map((id) => screenOuts[id].name).join('; '),
    score.calibration.guess?.confidence ?? '',
    score.calibration.assessment?.confidence ?? '',
    notation,
  ])
  return [head, ...rows]
}

/** Results in the order of what was done, which tells nothing of the seats. */
export const inOrder = (results: readonly Result[]): Result[] =>
  [...results].sort((one, other) => (one.notation < other.notation ? -1 : one.notation > other.notation ? 1 : 0))
