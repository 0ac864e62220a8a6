import type { VerificationMark } from '../catalogue/source.ts'
import type { StateId } from './state.ts'

/** What states answer each in their own way, in the order in which the panel shows them. */
export const lawTopics = [
  'labor',
  'sex',
  'coercion',
  'duty',
  'advocate',
  'visitors',
  'camera',
  'immigration',
  'wages',
  'smuggling',
  'defense',
  'record',
] as const

export type LawTopic = (typeof lawTopics)[number]

/** An entry of the law panel. For training; no legal advice. */
export interface LawEntry {
  /** Lower-case words joined by hyphens; begins with the jurisdiction. Scenarios name it. */
  readonly id: string
  /** US is federal law; the others are states by their postal code. */
  readonly jurisdiction: 'US' | StateId
  /** Of a state's entry: the question that it answers, by which the same is found in another state. */
  readonly topic?: LawTopic
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

/** An entry of a state's law: it always answers one of the questions. */
export interface StateEntry extends LawEntry {
  readonly topic: LawTopic
}

export const undated = 'date not recorded'
