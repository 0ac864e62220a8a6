import { sumOf } from '../../graph/codec/sumOf.ts'
import type { Manifest } from '../../manifest/manifest.ts'

/** The lists in which a link finds names by number. */
export interface LinkNames {
  readonly cues: readonly string[]
  readonly categories: readonly string[]
  readonly trays: readonly string[]
  readonly reportLines: readonly string[]
}

/** Each list in an order of its own, so that moving an entry about in a manifest changes nothing. */
export const linkNames = ({ cues, scenario, report }: Pick<Manifest, 'cues' | 'scenario' | 'report'>): LinkNames => ({
  cues: Object.keys(cues).sort(),
  categories: [...scenario.categories].sort(),
  trays: [...scenario.trays].sort(),
  reportLines: Object.keys(report).sort(),
})

/** A sum over all names: where it differs, a number may stand for another name. */
export const sumOfNames = ({ cues, categories, trays, reportLines }: LinkNames): number =>
  sumOf(new TextEncoder().encode(JSON.stringify([cues, categories, trays, reportLines])))
