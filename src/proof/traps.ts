import type { Explored } from './explored.ts'
import { components } from './live/components.ts'

/** Nodes among which one can only go round for ever: no choice leads out, and nothing ends. */
export interface Trap {
  /** The one nearest to the beginning. */
  readonly first: number
  readonly size: number
}

/** What was not explored may lead anywhere, and is no trap. */
export function trapsOf({ nodes, edges }: Explored): Trap[] {
  const next: number[][] = nodes.map(() => [])
  for (const { from, choice, to } of edges) if (choice >= 0) next[from]?.push(to)
  const { of, members } = components(nodes.length, (node) => next[node] ?? [])
  return members
    .filter((group, number) =>
      group.every(
        (node) =>
          nodes[node]?.kind === 'choices' && next[node]?.length !== 0 && next[node]?.every((to) => of[to] === number),
      ),
    )
    .map((group) => ({ first: Math.min(...group), size: group.length }))
    .sort((left, right) => left.first - right.first)
}
