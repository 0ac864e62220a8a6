import * as z from 'zod/mini'
import { standards, wordings } from '../record/playEvent.ts'
import { Id, Prose } from './id.ts'

/** One thing that a playthrough may hold. Of its fields each that is there has to hold; the turn is that of the last of them. */
const Condition = z.strictObject({
  /** The playthrough is of this scenario. */
  scenario: z.optional(Id),
  /** This choice was made. */
  choice: z.optional(Id),
  /** This event came, of any choice. */
  event: z.optional(Id),
  /** This cue was shown. */
  cue: z.optional(Id),
  /** This cue was shown, and stands in the notebook at the end. */
  noted: z.optional(Id),
  /** Some fact that speaks against it stands in the notebook. */
  contrary: z.optional(z.literal('noted')),
  /** This screen-out came about. */
  screenOut: z.optional(Id),
  /** A report line stands in this wording: of the line named, or of any. */
  wording: z.optional(z.enum(wordings)),
  line: z.optional(Id),
  /** What was put on the board last. */
  category: z.optional(Id),
  standard: z.optional(z.enum(standards)),
  /** Somebody ends at least this willing, 0 to 3. */
  open: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  /** The ending reached. */
  ending: z.optional(Id),
})
export type Condition = z.infer<typeof Condition>

/** The value holds where any of the conditions does; without any, always. */
const FactRule = z.strictObject({ is: z.string(), any: z.optional(z.array(Condition).check(z.minLength(1))) })
export type FactRule = z.infer<typeof FactRule>

const Rules = z.array(FactRule).check(z.minLength(1))

/** What a later scenario asks of an earlier playthrough: one entry for each of its inputs that come from there. */
const Fact = z.strictObject({
  /** What it is about, a word or three. */
  title: Prose,
  /** Each value as a reader finds it in the file: a sentence. */
  words: z.record(z.string(), Prose),
  /** The values with which something was lost on the way here. */
  lost: z.optional(z.array(z.string())),
  /** In order; the first that holds decides. A source may put rules of its own before them. */
  rules: Rules,
})
export type Fact = z.infer<typeof Fact>

/** A file that stands in where the player has none. */
const Stock = z.strictObject({ title: Prose, says: Prose, facts: z.record(z.string(), z.string()) })
export type Stock = z.infer<typeof Stock>

/** Which case files a scenario takes, and what it reads in them. */
export const Taking = z.strictObject({
  /** Of these scenarios, or of any long encounter. */
  from: z.union([z.literal('long'), z.array(Id).check(z.minLength(1))]),
  facts: z.record(z.string(), Fact),
  stock: z.record(Id, Stock),
})
export type Taking = z.infer<typeof Taking>

/** What a scenario says of its own playthroughs to those that take them: rules by fact, tried before the taker's. */
export const Leaves = z.record(z.string(), Rules)
export type Leaves = z.infer<typeof Leaves>

/** A scenario that goes on from another, days later. */
export const After = z.strictObject({
  scenario: Id,
  /** Days after that one was finished. */
  days: z.int().check(z.minimum(0), z.maximum(60)),
  /** The line of that one's report of which the player is asked first what stood in it. */
  recall: Id,
})
export type After = z.infer<typeof After>
