import { california } from './california.ts'
import { colorado } from './colorado.ts'
import type { LawEntry, StateEntry } from './entry.ts'
import { federal } from './federal.ts'
import { florida } from './florida.ts'
import { minnesota } from './minnesota.ts'
import { newYork } from './newYork.ts'
import type { StateId } from './state.ts'
import { texas } from './texas.ts'

export type { LawEntry } from './entry.ts'

/** Each state's own law, as far as it is at hand. */
export const stateLaw: Readonly<Record<StateId, readonly StateEntry[]>> = {
  CO: colorado,
  CA: california,
  TX: texas,
  NY: newYork,
  FL: florida,
  MN: minnesota,
}

/** The whole law panel: federal first, then the states. */
export const law = [
  ...federal,
  ...colorado,
  ...california,
  ...texas,
  ...newYork,
  ...florida,
  ...minnesota,
] as const satisfies readonly LawEntry[]

export type LawId = (typeof law)[number]['id']

const byId: ReadonlyMap<string, LawEntry> = new Map(law.map((entry) => [entry.id, entry]))

/** The entries with these ids, in that order. Throws on an unknown id, which is an error of the data. */
export function lawFor(ids: readonly string[]): LawEntry[] {
  return ids.map((id) => {
    const entry = byId.get(id)
    if (!entry) throw new Error(`unknown law entry: ${id}`)
    return entry
  })
}
