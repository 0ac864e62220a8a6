import type { Explored } from './explored.ts'
import { components } from './live/components.ts'

/** Nodes among which one can only go round for ever: no choice leads out, and nothing ends. */
export interface Trap {
  /** The one nearest to the beginning. */
  readonly first: number
  readonly size: number
}

/** What was not explored may lead anywhere, and is no trap. */
export const trapsOf = (explored: Explored): Trap[] =>
  groupsOf(explored, ({ nodes }, group, next, inGroup) =>
    group.every((node) => nodes[node]?.kind === 'choices' && next(node).length !== 0 && next(node).every(inGroup)),
  )

/** Nodes that lead back to themselves, even where there is a way out. No encounter has any. */
export const circlesOf = (explored: Explored): Trap[] =>
  groupsOf(explored, (_, group, next, inGroup) => group.some((node) => next(node).some(inGroup)))

type Is = (
  explored: Explored,
  group: readonly number[],
  next: (node: number) => readonly number[],
  inGroup: (node: number) => boolean,
) => boolean

function groupsOf(explored: Explored, is: Is): Trap[] {
  const successors: number[][] = explored.nodes.map(() => [])
  for (const { from, choice, to } of explored.edges) if (choice >= 0) successors[from]?.push(to)
  const next = (node: number) => successors[node] ?? []
  const { of, members } = components(successors.length, next)
  return members
    .filter((group, number) => is(explored, group, next, (node) => of[node] === number))
    .map((group) => ({ first: group.reduce((least, node) => Math.min(least, node)), size: group.length }))
    .sort((left, right) => left.first - right.first)
}
