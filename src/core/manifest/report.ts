import * as z from 'zod/mini'
import { Id, Prose } from './id.ts'

/** What must hold of the path for a variant: all of these came, none of those. Ids of choices, cues shown, or events. */
const When = z.strictObject({
  choice: z.optional(Id),
  event: z.optional(Id),
  cue: z.optional(Id),
  not: z.optional(z.boolean()),
})

/** The same fact in three wordings: as seen or said, as a label, as a conclusion. */
const Variant = z.strictObject({ when: z.optional(When), seen: Prose, label: Prose, conclusion: Prose })
export type ReportVariant = z.infer<typeof Variant>

/** Per report line, variants in order; the first whose `when` holds is shown, the last needs none. */
export const ReportForm = z.record(
  Id,
  z.strictObject({ title: Prose, variants: z.array(Variant).check(z.minLength(1)) }),
)
export type ReportForm = z.infer<typeof ReportForm>
