import * as z from 'zod/mini'
import { Id, Prose } from './id.ts'

const Level = z.int().check(z.minimum(0), z.maximum(6))

/** Where a person's barriers stand at the first line. Whole steps, 0 to 6. */
export const Barriers = z.strictObject({ fear: Level, dependence: Level, mistrust: Level })
export type Barriers = z.infer<typeof Barriers>

const Guise = z.strictObject({ name: Prose, short: Prose, role: Prose, art: z.optional(Id) })

export const Person = z.strictObject({
  name: Prose,
  /** What the speaker label says. */
  short: Prose,
  /** Who they are to a newcomer, in a few words that give nothing away. */
  role: Prose,
  /** Folder name in assets/cast; absent for a voice. */
  art: z.optional(Id),
  /** The person who may hold the others. */
  controller: z.optional(z.boolean()),
  barriers: z.optional(Barriers),
  /** Who it is by the value of an input: another name, role and look, with the same part in the story. */
  as: z.optional(z.strictObject({ given: z.string(), is: z.record(z.string(), Guise) })),
})
export type Person = z.infer<typeof Person>

export const Cast = z.record(Id, Person)
export type Cast = z.infer<typeof Cast>
