import { Gutters } from './gutters.ts'
import { sizes } from './sizes.ts'
import type { Box, MapLink, Point } from './storyMap.ts'

/** A way to be drawn: where it starts and where it leads, its course still open. */
export interface Course extends Omit<MapLink, 'points'> {
  /** The box of the choice. */
  readonly start: Box
}

/** Draws every way: straight to the next row, and down a free strip past others. Ways with one aim come in side by side. */
export function routesOf(courses: readonly Course[], beats: readonly Box[], row: readonly number[]): MapLink[] {
  const strips = stripsOf(courses, beats, row)
  const leaving = sideBySide(
    courses,
    ({ start }) => `${start.x} ${start.y}`,
    (course) => strips.get(course) ?? middle(beats[course.to] as Box),
    ({ start }) => middle(start),
  )
  const arriving = sideBySide(
    courses,
    ({ to }) => String(to),
    (course) => strips.get(course) ?? middle(course.start),
    ({ to }) => middle(beats[to] as Box),
  )
  return courses.map(({ start, ...course }, number) => {
    const aim = beats[course.to] as Box
    const from: Point = [leaving[number] as number, start.y + start.height]
    const to: Point = [arriving[number] as number, aim.y]
    const strip = strips.get(courses[number] as Course)
    return { ...course, points: [from, ...(strip === undefined ? [] : pastOthers(strip, course, beats, row)), to] }
  })
}

const middle = ({ x, width }: Box) => x + width / 2
const foot = ({ y, height }: Box) => y + height

/** Along a strip, between the row of the start and that of the aim. */
function pastOthers(x: number, course: Omit<Course, 'start'>, beats: readonly Box[], row: readonly number[]): Point[] {
  const [top, end] = heights(course, beats, row)
  return course.back
    ? [
        [x, end],
        [x, top],
      ]
    : [
        [x, top],
        [x, end],
      ]
}

/** Between which heights a way passes other rows: all that lies between its own two. */
function heights(
  { from, to, back }: Omit<Course, 'start'>,
  beats: readonly Box[],
  row: readonly number[],
): [number, number] {
  if (back) return [(beats[to] as Box).y - sizes.below / 4, foot(beats[from] as Box)]
  const inRow = (wanted: number) => beats.filter((_, beat) => row[beat] === wanted)
  const top = Math.min(...inRow((row[from] as number) + 1).map(({ y }) => y))
  return [top, Math.max(...inRow((row[to] as number) - 1).map(foot))]
}

/** By course that passes rows, the x of its strip; those of one beat to one aim run together. */
function stripsOf(courses: readonly Course[], beats: readonly Box[], row: readonly number[]): Map<Course, number> {
  const gutters = new Gutters(beats)
  const together = new Map<string, Course[]>()
  for (const course of courses) {
    if (!course.back && (row[course.to] as number) - (row[course.from] as number) < 2) continue
    const key = `${course.from} ${course.to}`
    together.set(key, [...(together.get(key) ?? []), course])
  }
  const strips = new Map<Course, number>()
  for (const run of together.values()) {
    const [first] = run as [Course]
    const width = run.reduce((sum, course) => sum + course.width, 0)
    const ends = [middle(beats[first.from] as Box), middle(beats[first.to] as Box)] as const
    let x = gutters.take(width, heights(first, beats, row), ends) - width / 2
    for (const course of [...run].sort((left, right) => left.start.x - right.start.x)) {
      strips.set(course, tenth(x + course.width / 2))
      x += course.width
    }
  }
  return strips
}

/** By course, its x where it meets others: next to each other in the order of their other ends, about a middle. */
function sideBySide(
  courses: readonly Course[],
  meetingOf: (course: Course) => string,
  otherEnd: (course: Course) => number,
  middleOf: (course: Course) => number,
): number[] {
  const meetings = new Map<string, number[]>()
  for (const [number, course] of courses.entries())
    meetings.set(meetingOf(course), [...(meetings.get(meetingOf(course)) ?? []), number])
  const at: number[] = []
  for (const numbers of meetings.values()) {
    const inOrder = numbers
      .map((number) => ({ number, course: courses[number] as Course }))
      .sort((left, right) => otherEnd(left.course) - otherEnd(right.course) || left.number - right.number)
    const total = inOrder.reduce((sum, { course }) => sum + course.width, 0)
    let x = middleOf((inOrder[0] as { course: Course }).course) - total / 2
    for (const { number, course } of inOrder) {
      at[number] = tenth(x + course.width / 2)
      x += course.width
    }
  }
  return at
}

const tenth = (value: number) => Math.round(value * 10) / 10
