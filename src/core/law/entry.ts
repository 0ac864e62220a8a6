import type { VerificationMark } from '../catalogue/source.ts'

/** An entry of the law panel. For training; no legal advice. */
export interface LawEntry {
  /** Lower-case words joined by hyphens; begins with the jurisdiction. Scenarios name it. */
  readonly id: string
  /** US is federal law; the others are states by their postal code. */
  readonly jurisdiction: 'US' | 'CA' | 'CO'
  readonly title: string
  readonly cite: string
  /** Whole sentences in plain words. What is less sure than the entry's mark says so itself. */
  readonly says: readonly string[]
  /** Source keys, joined by '; '. */
  readonly source: string
  /**
   * When the text was last read, as far as that was written down; failing that the date of the rule or ruling itself; failing that
   * `undated`. ISO: year, year and month, or a full date.
   */
  readonly asOf: string
  /** Of the entry as a whole. Never better than its weakest source. */
  readonly mark: VerificationMark
}

export const undated = 'date not recorded'
