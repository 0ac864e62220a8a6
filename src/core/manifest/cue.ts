import * as z from 'zod/mini'
import { type Grade, grades } from '../catalogue/grade.ts'
import { type IndicatorId, indicators } from '../catalogue/indicator.ts'
import { type StatutoryId, statutory } from '../catalogue/statutory.ts'
import { type StatementId, statements } from '../picture/statement.ts'
import { Id, Prose } from './id.ts'

const GradeName = z.enum(Object.keys(grades) as Grade[])
const StatementName = z.enum(Object.keys(statements) as StatementId[])
const IndicatorName = z.enum([...Object.keys(indicators), ...Object.keys(statutory)] as (IndicatorId | StatutoryId)[])

export const cueKinds = ['indicator', 'distractor', 'contrary'] as const

/** An observable fact, and what it may stand for. */
export const Cue = z.strictObject({
  kind: z.enum(cueKinds),
  /** The fact as it stands in a notebook: seen, heard or read, no conclusion. */
  note: Prose,
  /** Catalogue entries it may stand for; indicators only. */
  indicators: z.optional(z.array(IndicatorName)),
  /** Trays where pinning it is sound. A distractor has none, or `unknown`. */
  trays: z.array(Id),
  /** It shows control, so that from here on a risk of control could be known. */
  control: z.optional(z.boolean()),
  /** Statements of the first picture that it bears on, beside those that its indicators do. */
  bears: z.optional(z.array(StatementName)),
  why: Prose,
  source: Prose,
  grade: GradeName,
})
export type Cue = z.infer<typeof Cue>

export const Cues = z.record(Id, Cue)
export type Cues = z.infer<typeof Cues>
