import type { Proof } from '../proof.ts'
import { bar, percentOf } from './bar.ts'

/** Players whose one idea holds over the whole programme: each is right in some encounters. */
export const pooledPlayers = ['always-trafficking', 'never-trafficking'] as const

/**
 * Of the best recognition over all these encounters, what each pooled player comes to, in per cent. Undefined while all
 * encounters have the same truth: nothing could tell the two from a good officer.
 */
export function pooledShares(proofs: readonly Proof[]): Readonly<Record<string, number>> | undefined {
  const told = proofs.flatMap(({ pooled, roots = [] }) => (pooled && roots[0] ? [{ ...pooled, root: roots[0] }] : []))
  if (new Set(told.map(({ trafficking }) => trafficking)).size < 2) return undefined
  const best = told.reduce((sum, { root }) => sum + root.axes.recognition.best.points, 0)
  return Object.fromEntries(
    pooledPlayers.map((name) => [
      name,
      percentOf(
        told.reduce((sum, { players }) => sum + Math.max(0, players[name]?.axes.recognition ?? 0), 0),
        best,
      ),
    ]),
  )
}

/** What is wrong with a programme, each in a sentence (`design.md` 6). */
export const pooledFaults = (proofs: readonly Proof[]): string[] =>
  Object.entries(pooledShares(proofs) ?? {}).flatMap(([name, share]) =>
    share <= 100 - bar
      ? []
      : [
          `Over the programme "${name}" comes to ${share} of 100 of the best recognition: more encounters have to prove it wrong.`,
        ],
  )
