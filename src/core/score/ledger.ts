import { type IndicatorId, indicators } from '../catalogue/indicator.ts'
import { type StatutoryIndicator, statutory } from '../catalogue/statutory.ts'
import type { Cue } from '../manifest/cue.ts'
import { own } from '../manifest/own.ts'
import type { Standard } from '../record/playEvent.ts'

/** What the path has shown so far, in capped counts: all that the last step of recognition needs. */
export interface ShownLedger {
  readonly act: boolean
  readonly purpose: boolean
  /** Indicators of means, counted to 2. */
  readonly means: 0 | 1 | 2
  /** One of them is strong in the ILO list, or by a statute's own words. */
  readonly strongMeans: boolean
}

export const emptyLedger: ShownLedger = { act: false, purpose: false, means: 0, strongMeans: false }

export function showCue(ledger: ShownLedger, cue: Cue): ShownLedger {
  if (cue.kind !== 'indicator') return ledger
  const means = cue.trays.includes('means')
  return {
    act: ledger.act || cue.trays.includes('act'),
    purpose: ledger.purpose || cue.trays.includes('purpose'),
    means: means ? (Math.min(2, ledger.means + 1) as 1 | 2) : ledger.means,
    strongMeans: ledger.strongMeans || (means && (cue.indicators ?? []).some(isStrong)),
  }
}

const statutoryById: Readonly<Record<string, StatutoryIndicator>> = statutory

const isStrong = (id: string): boolean =>
  own(indicators, id as IndicatorId)?.strength === 'strong' || own(statutoryById, id)?.strong === true

/**
 * The standard that the facts shown support. Cause: all three elements, means by two facts of which one is strong.
 * Suspicion: some means and one other element. The ladder is ours (grade D); the elements are 22 USC 7102(11)(B).
 */
export function supportedStandard({ act, purpose, means, strongMeans }: ShownLedger): Standard {
  if (act && purpose && means === 2 && strongMeans) return 'cause'
  return means > 0 && (act || purpose) ? 'suspicion' : 'hunch'
}
