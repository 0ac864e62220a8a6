import { california } from './california.ts'
import { colorado } from './colorado.ts'
import type { LawEntry } from './entry.ts'
import { federal } from './federal.ts'

export type { LawEntry } from './entry.ts'

/** The whole law panel: federal first, then the state, then what other states publish. */
export const law = [...federal, ...colorado, ...california] as const satisfies readonly LawEntry[]

export type LawId = (typeof law)[number]['id']

const byId: ReadonlyMap<string, LawEntry> = new Map(law.map((entry) => [entry.id, entry]))

export const isLawId = (id: string): id is LawId => byId.has(id)

/** The entries with these ids, in that order. Throws on an unknown id, which is an error of the data. */
export function lawFor(ids: readonly string[]): LawEntry[] {
  return ids.map((id) => {
    const entry = byId.get(id)
    if (!entry) throw new Error(`unknown law entry: ${id}`)
    return entry
  })
}
