import { nothing } from '../values/worth.ts'
import type { LedgerRules } from './ledger.ts'

/** Remembers and counts nothing: for rules that look at barriers alone. */
export const plainLedger: LedgerRules = {
  count: 1,
  choose: () => 0,
  after: () => 0,
  show: () => [{ ledger: 0, worth: nothing, share: 1 }],
  judge: () => undefined,
  keep: () => 0,
  noted: () => 0,
}
