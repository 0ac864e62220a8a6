import type { Proof } from '../proof.ts'
import { bar, percentOf } from './bar.ts'

/** Players whose one idea holds over the whole programme: each is right in some encounters. */
export const pooledPlayers = ['always-trafficking', 'never-trafficking'] as const

/**
 * Of the best recognition over all these encounters, what each pooled player comes to, in per cent; in each encounter under what is
 * given there that favors them most. Undefined while all encounters have the same truth: nothing could tell the two from a good
 * officer.
 */
export function pooledShares(proofs: readonly Proof[]): Readonly<Record<string, number>> | undefined {
  const told = proofs.filter(({ pooled }) => pooled)
  if (new Set(told.map(({ pooled }) => pooled?.trafficking)).size < 2) return undefined
  const best = sum(told.map(({ roots = [] }) => Math.max(0, ...roots.map(({ axes }) => axes.recognition.best.points))))
  return Object.fromEntries(
    pooledPlayers.map((name) => [name, percentOf(sum(told.map((proof) => mostOf(proof, name))), best)]),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const mostOf = ({ pooled, playersElsewhere = [] }: Proof, name: string): number =>
  Math.max(
    0,
    ...[pooled, ...playersElsewhere.map((at) => at.pooled)].map((at) => at?.players[name]?.axes.recognition ?? 0),
  )

/** What is wrong with a programme, each in a sentence (`design.md` 6). */
export const pooledFaults = (proofs: readonly Proof[]): string[] =>
  Object.entries(pooledShares(proofs) ?? {}).flatMap(([name, share]) =>
    share <= 100 - bar
      ? []
      : [
          `Over the programme "${name}" comes to ${share} of 100 of the best recognition: more encounters have to prove it wrong.`,
        ],
  )
