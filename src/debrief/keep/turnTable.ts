import { axes } from '../../core/catalogue/axis.ts'
import type { Cell } from '../../core/look/csv.ts'
import { turnRows } from '../../core/look/turnRows.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { remarksOf } from '../path/remarksOf.ts'

const words = text.keep.table

/** The turns as a table: one row each, under a row of names. */
export function turnTable({ path, score, values, thoughts }: Look, wrote: boolean): Cell[][] {
  const looks = new Map(values.value.at === 'here' ? values.value.looks.map((look) => [look.turn, look]) : [])
  const nameOf = (axis: (typeof axes)[number]) => text.common.axes[axis].name
  const head: Cell[] = [
    words.turn,
    words.chapter,
    words.place,
    words.time,
    words.choice,
    words.words,
    ...axes.map((axis) => words.points(nameOf(axis))),
    ...axes.map((axis) => words.look(nameOf(axis))),
    words.findings,
    words.notes,
    words.mark,
    ...(wrote ? [words.wrote] : []),
  ]
  const rows = turnRows(path, score.findings).map((row): Cell[] => [
    row.turn,
    row.chapter,
    row.place,
    row.time,
    row.choice?.id ?? '',
    row.choice?.text ?? '',
    ...axes.map((axis) => row.points[axis]),
    ...axes.map((axis) => {
      const mark = looks.get(row.turn - 1)?.byAxis[axis].mark
      return mark ? text.looking.marks[mark] : ''
    }),
    remarksOf(row.findings, path.manifest)
      .map(
        ({ axis, points, why, about }) =>
          `${text.keep.report.finding(nameOf(axis), text.debrief.points(points), about.join(', '))}: ${why}`,
      )
      .join('\n'),
    row.notes.join('\n'),
    row.mark ?? '',
    ...(wrote ? [thoughts.value.turns[row.turn - 1] ?? ''] : []),
  ])
  return [head, ...rows]
}
