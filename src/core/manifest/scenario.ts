import * as z from 'zod/mini'
import { Id, Prose } from './id.ts'
import { After, Leaves, Taking } from './taking.ts'

const Clock = z.strictObject({
  /** Time of day at which it starts, 24 hours: "14:20". */
  starts: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 14:20')),
  /** Story minutes until it runs out. */
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
  /** What happens then, as the player is told beforehand. */
  ends: Prose,
})

const Truth = z.strictObject({ trafficking: z.boolean(), category: Id })

/** A paragraph of the briefing; one with `when` is said only where the playthrough was given just that. `{state}` is the state's name. */
const BriefingLine = z.union([Prose, z.strictObject({ when: z.record(z.string(), z.string()), say: Prose })])

const Standard = z.enum(['hunch', 'suspicion', 'cause'])

/** `second`: a second contact, of a few minutes. */
export const lengths = ['long', 'short', 'second'] as const
export type Length = (typeof lengths)[number]

export const roles = ['officer', 'prosecutor'] as const
export type Role = (typeof roles)[number]

/** What a lesson with a scenario is planned around that goes on from another: the desk on which the file lies, or the court. */
export const lessons = ['desk', 'court'] as const
export type Lesson = (typeof lessons)[number]

export const Scenario = z.strictObject({
  title: Prose,
  /** Place in the programme; smaller comes first. */
  order: z.int(),
  length: z.enum(lengths),
  /** Whose work it is; an officer's if absent. The four axes are explained in its words. */
  role: z.optional(z.enum(roles)),
  /** Story minutes of play, for the home page: "12 to 15 minutes". */
  playTime: Prose,
  /** One sentence for the home page. It gives nothing away. */
  opening: Prose,
  contentNote: Prose,
  briefing: z.array(BriefingLine).check(z.minLength(1)),
  categories: z.array(Id),
  trays: z.array(Id),
  /** What is true, for calibration only. */
  truth: Truth,
  /** What is true instead by the value of an input. */
  truthBy: z.optional(z.strictObject({ given: z.string(), is: z.record(z.string(), Truth) })),
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
  /** Which plan an instructor is shown; the desk's if it takes a file and says nothing. */
  lesson: z.optional(z.enum(lessons)),
  /** What an instructor may ask a class at the decisive beat where a choice is on offer, by that choice's id. */
  questions: z.optional(z.record(Id, Prose)),
  /** Law panel entries to show, by jurisdiction. */
  law: z.array(Id),
  /** It opens some days after another, from the player's own play of that one. */
  after: z.optional(After),
  /** It takes a case file: some of its inputs come from an earlier playthrough. */
  takes: z.optional(Taking),
  /** What later scenarios read in a playthrough of this one. */
  leaves: z.optional(Leaves),
})
export type Scenario = z.infer<typeof Scenario>
