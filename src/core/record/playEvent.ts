import * as z from 'zod/mini'
import { Id } from '../manifest/id.ts'

/** The chance, in per cent, that this is trafficking; always of trafficking, whatever the category. */
const confidence = z.int().check(z.minimum(0), z.maximum(100))
const mark = z.int().check(z.minimum(0), z.maximum(0xffffffff))
const turn = z.int().check(z.minimum(0), z.maximum(999))
const line = z.string().check(z.regex(/^l\d{4}$/))
/** The name of a note: the cue it records, or turn and line. `papers-in-truck`, `3/l0412`. */
const note = z.string().check(z.regex(/^([a-z][a-z0-9-]*|\d{1,3}\/l\d{4})$/))

export const standards = ['hunch', 'suspicion', 'cause'] as const
export type Standard = (typeof standards)[number]

export const wordings = ['seen', 'label', 'conclusion'] as const
export type Wording = (typeof wordings)[number]

/** What a player did, one input at a time. Only `choose` moves the story; Ink may read the category of `assess`. */
export const PlayEvent = z.union([
  z.strictObject({ type: z.literal('guess'), category: Id, confidence }),
  z.strictObject({ type: z.literal('choose'), choice: Id, mark }),
  z.strictObject({ type: z.literal('note'), cue: Id }),
  z.strictObject({ type: z.literal('note'), turn, line }),
  z.strictObject({ type: z.literal('unnote'), cue: Id }),
  z.strictObject({ type: z.literal('unnote'), turn, line }),
  z.strictObject({ type: z.literal('assess'), category: Id, standard: z.enum(standards), confidence }),
  z.strictObject({ type: z.literal('pin'), tray: Id, note }),
  z.strictObject({ type: z.literal('unpin'), tray: Id, note }),
  z.strictObject({ type: z.literal('report'), line: Id, wording: z.enum(wordings) }),
])
export type PlayEvent = z.infer<typeof PlayEvent>

/** An event as typed in the notation: a choice has no mark until it is told. */
export type PlayInput = Exclude<PlayEvent, { type: 'choose' }> | { type: 'choose'; choice: string; mark?: number }
