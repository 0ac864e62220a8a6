import { type Axis, axes } from '../../catalogue/axis.ts'
import type { Finding } from '../../score/finding.ts'
import type { Score } from '../../score/score.ts'

/** A term that one score has and the other has not, or not as often. */
export interface Term {
  readonly finding: Finding
  /** Which path it is of. */
  readonly side: 'left' | 'right'
}

/** By axis, all terms in which two scores differ: those of the right less those of the left are the whole difference. */
export type Moved = Readonly<Record<Axis, readonly Term[]>>

/** Which terms of the score moved between two paths. A term is the same if its rule, reason and points are. */
export function movedTerms(left: Score, right: Score): Moved {
  const mine = unmatched(left.findings, right.findings)
  const theirs = unmatched(right.findings, left.findings)
  return Object.fromEntries(
    axes.map((axis) => [
      axis,
      [
        ...mine.map((finding): Term => ({ finding, side: 'left' })),
        ...theirs.map((finding): Term => ({ finding, side: 'right' })),
      ].filter(({ finding }) => finding.axis === axis),
    ]),
  ) as unknown as Moved
}

/** Findings that have no like among the others. */
export function unmatched(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOfTerm(other), (left.get(keyOfTerm(other)) ?? 0) + 1)
  return findings.filter((finding) => {
    const more = left.get(keyOfTerm(finding)) ?? 0
    if (more > 0) left.set(keyOfTerm(finding), more - 1)
    return more === 0
  })
}

/** What makes two terms the same, wherever they stand. */
const keyOfTerm = ({ axis, rule, points, why }: Finding) => `${axis}|${rule}|${points}|${why}`
