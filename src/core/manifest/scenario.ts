import * as z from 'zod/mini'
import { Id, Prose } from './id.ts'

const Clock = z.strictObject({
  /** Time of day at which it starts, 24 hours: "14:20". */
  starts: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 14:20')),
  /** Story minutes until it runs out. */
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
  /** What happens then, as the player is told beforehand. */
  ends: Prose,
})

const Standard = z.enum(['hunch', 'suspicion', 'cause'])

export const Scenario = z.strictObject({
  title: Prose,
  /** Place in the programme; smaller comes first. */
  order: z.int(),
  length: z.enum(['long', 'short']),
  /** Story minutes of play, for the home page: "12 to 15 minutes". */
  playTime: Prose,
  /** One sentence for the home page. It gives nothing away. */
  opening: Prose,
  contentNote: Prose,
  briefing: z.array(Prose).check(z.minLength(1)),
  categories: z.array(Id),
  trays: z.array(Id),
  /** What is true, for calibration only. */
  truth: z.strictObject({ trafficking: z.boolean(), category: Id }),
  /** Which categories are right, by the standard that the facts shown on a path support. */
  accepted: z.record(Standard, z.array(Id).check(z.minLength(1))),
  /** Clocks by id; the first is running at the first line. */
  clocks: z.record(Id, Clock),
  chapters: z.record(Id, Prose),
  endings: z.record(Id, Prose),
  /** Inputs and their closed sets. Ink variables of the same name. */
  given: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
  /** Variables that a line may insert. */
  names: z.array(z.string()),
  /** Law panel entries to show, by jurisdiction. */
  law: z.array(Id),
})
export type Scenario = z.infer<typeof Scenario>
