import { faultsOf } from '../proof/faults.ts'
import type { Proof } from '../proof/proof.ts'

/** One thing that differs between two proofs of a story. */
export type Change =
  | { readonly kind: 'fault' | 'ending' | 'empty'; readonly what: string; readonly now: 'new' | 'gone' }
  | { readonly kind: 'figure'; readonly what: Figure; readonly was: number; readonly is: number }
  | { readonly kind: 'best'; readonly what: string; readonly was: number; readonly is: number }

export type Figure = 'nodes' | 'transitions' | 'states' | 'choices' | 'lines' | 'words'

/** What differs, faults first. */
export function changesBetween(before: Proof, after: Proof): Change[] {
  return [
    ...comeAndGone('fault', faultsOf(before), faultsOf(after)),
    ...comeAndGone('ending', endingsOf(before), endingsOf(after)),
    ...comeAndGone('empty', before.empty ?? [], after.empty ?? []),
    ...differing('best', bestOf(before), bestOf(after)),
    ...(differing('figure', figuresOf(before), figuresOf(after)) as Change[]),
  ]
}

const endingsOf = ({ endings }: Proof) => endings.map(({ id }) => id)

function comeAndGone(
  kind: 'fault' | 'ending' | 'empty',
  before: readonly string[],
  after: readonly string[],
): Change[] {
  return [
    ...after.filter((what) => !before.includes(what)).map((what) => ({ kind, what, now: 'new' as const })),
    ...before.filter((what) => !after.includes(what)).map((what) => ({ kind, what, now: 'gone' as const })),
  ]
}

/** Numbers that both have and that are not the same. */
function differing<Kind extends 'figure' | 'best'>(
  kind: Kind,
  before: Readonly<Record<string, number | undefined>>,
  after: Readonly<Record<string, number | undefined>>,
) {
  return Object.entries(after).flatMap(([what, is]) => {
    const was = before[what]
    return was === undefined || is === undefined || was === is ? [] : [{ kind, what: what as Figure, was, is }]
  })
}

const figuresOf = ({ nodes, transitions, states, choices, lines, words }: Proof) => ({
  choices,
  lines,
  words: words?.longestPath,
  nodes,
  transitions,
  states,
})

/** The best of each axis from each root, as far as it is known. */
function bestOf(proof: Proof): Record<string, number> {
  const found: Record<string, number> = {}
  for (const { given, axes } of proof.roots ?? []) {
    const from = Object.values(given).join(' ')
    for (const [axis, { best }] of Object.entries(axes)) found[[axis, from].filter(Boolean).join(' ')] = best.points
  }
  return found
}
