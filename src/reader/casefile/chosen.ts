import { type CaseFile, caseFromOf, givenOf } from '../../core/case/caseFile.ts'
import type { Taking } from '../../core/manifest/taking.ts'
import type { Playthrough } from '../../core/record/playthrough.ts'
import type { CaseFiles, OwnFile } from '../../play/caseFiles.ts'

/** The file that a play will begin with: the player's own, or a stock one by its id. */
export type Chosen = { readonly own: OwnFile } | { readonly stock: string }

export const keyOf = (chosen: Chosen): string =>
  'own' in chosen ? `own:${chosen.own.kept.playthrough.id}` : `stock:${chosen.stock}`

export function factsOf(chosen: Chosen, { stock }: Taking): CaseFile['facts'] {
  if ('own' in chosen) return chosen.own.file.facts
  const facts = stock[chosen.stock]?.facts ?? {}
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value }]))
}

/** What a new playthrough is given from it, and where from. */
export function startOf(chosen: Chosen, taking: Taking): Pick<Playthrough, 'given' | 'caseFrom'> {
  if ('own' in chosen) return { given: givenOf(chosen.own.file), caseFrom: caseFromOf(chosen.own.file) }
  return { given: { ...(taking.stock[chosen.stock]?.facts ?? {}) } }
}

/** The one that lies ready: the play asked for, else the latest, else the first stock file. */
export function firstChosen({ own }: CaseFiles, { stock }: Taking, wanted: string | undefined): Chosen {
  const asked = wanted === undefined ? own[0] : own.find(({ kept }) => kept.playthrough.id === wanted)
  return asked ? { own: asked } : { stock: Object.keys(stock)[0] ?? '' }
}
