import * as z from 'zod/mini'
import { Id } from '../core/manifest/id.ts'
import { standards, wordings } from '../core/record/playEvent.ts'

/** Choices already made in the world that an event is about. */
const at = z.int().check(z.minimum(0), z.maximum(999))
const turn = at
const percent = z.int().check(z.minimum(0), z.maximum(100))
const line = z.string().check(z.regex(/^l\d{4}$/))
const note = z.string().check(z.regex(/^([a-z][a-z0-9-]*|\d{1,3}\/l\d{4})$/))
const number = z.int().check(z.minimum(0), z.maximum(100_000))
const choices = z.array(Id).check(z.maxLength(999))

/** Characters of a reason, at most. */
export const longestReason = 280
const why = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestReason))

const tell = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const assessment = { category: Id, standard: z.enum(standards), confidence: percent }

/** What a seat may send. `choose` moves its own world, `vote` is for the class's; the rest is as in a playthrough. */
export const SeatEvent = z.union([
  tell('choose', { at, choice: Id, why: z.optional(why), sure: z.optional(percent) }),
  tell('vote', { at, choice: Id, why: z.optional(why), sure: z.optional(percent) }),
  tell('note', { at, cue: Id }),
  tell('note', { at, turn, line }),
  tell('unnote', { at, cue: Id }),
  tell('unnote', { at, turn, line }),
  tell('guess', { at, category: Id, confidence: percent }),
  tell('assess', { at, ...assessment }),
  tell('pin', { at, tray: Id, note }),
  tell('unpin', { at, tray: Id, note }),
  tell('report', { at, line: Id, wording: z.enum(wordings) }),
  /** An answer to a drill, by the seq of the drill. */
  tell('try', { drill: z.int().check(z.minimum(1)), choice: Id }),
  /** The first picture, before or after: by statement, 1 (disagree strongly) to 6 (agree strongly). */
  tell('picture', {
    round: z.enum(['before', 'after']),
    answers: z.record(Id, z.int().check(z.minimum(1), z.maximum(6))),
  }),
])
export type SeatEvent = z.infer<typeof SeatEvent>

/** How many; null where it is too few to be shown. */
const count = z.union([number, z.null()])
/** By statement of the first picture, how many gave each of the six answers, from strong disagreement on. */
const distribution = z.record(Id, z.array(count).check(z.length(6)))

/**
 * What the screen shows while the class debriefs. A path is its choices. Counts come along, since the screen sees no seat's
 * doings; small ones are hidden on their way to it.
 */
export const Shown = z.union([
  z.strictObject({ view: z.literal('split'), choices, turn, split: z.record(Id, count) }),
  z.strictObject({ view: z.literal('reasons'), choices, turn, reasons: z.array(why).check(z.maxLength(40)) }),
  z.strictObject({ view: z.literal('replay'), choices, turn }),
  z.strictObject({ view: z.literal('compare'), choices, other: choices }),
  z.strictObject({ view: z.literal('words'), choices }),
  z.strictObject({ view: z.literal('picture'), before: z.optional(distribution), after: z.optional(distribution) }),
  z.strictObject({ view: z.literal('nothing') }),
])
export type Shown = z.infer<typeof Shown>

/** What the host may send. */
export const HostEvent = z.union([
  tell('start', {}),
  /** Each on their own: nobody goes on from this beat of the story's map (by number) until it is released. */
  tell('hold', { beat: number }),
  /**
   * At a turn of the class's world: settles what the seats put on board or report, where that is not settled yet; else ends the
   * vote. Or frees a held beat.
   */
  tell('release', { at, assess: z.optional(z.strictObject(assessment)) }),
  tell('release', { beat: number }),
  tell('reveal', { at }),
  /** A show of hands: how many for each choice. Takes the place of the counts sent before for that turn. */
  tell('counts', { at, counts: z.record(Id, number) }),
  /** The class goes on with this choice. */
  tell('take', { at, choice: Id, saying: z.optional(why) }),
  tell('pause', {}),
  tell('resume', {}),
  /** A word to one seat, or to all that have not answered. */
  tell('nudge', { seat: z.optional(number) }),
  /** Everyone tries this turn of this path again. */
  tell('drill', { choices, turn }),
  tell('undrill', {}),
  tell('debrief', {}),
  tell('show', { what: Shown }),
  tell('open', {}),
  tell('lock', {}),
  tell('remove', { seat: number }),
  tell('end', {}),
])
export type HostEvent = z.infer<typeof HostEvent>

/** How votes fell: by choice, how many; null where a count is too small to be shown to this reader. */
export type Split = Readonly<Record<string, number | null>>
