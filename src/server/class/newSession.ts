import * as z from 'zod/mini'
import { Id } from '../../core/manifest/id.ts'
import { keyPattern } from './key.ts'

const variable = z.string().check(z.maxLength(80), z.regex(/^[a-z][a-z0-9_]*$/))

/** What makes a session. */
export const NewSession = z.strictObject({
  scenario: Id,
  mode: z.enum(['together', 'each']),
  screenKey: z.string().check(z.regex(keyPattern)),
  /** Whether seats give a name. */
  names: z._default(z.boolean(), false),
  /** Code of a session of the same host whose class's case file this one is given; it stands over `given`. */
  caseFrom: z.optional(z.string().check(z.maxLength(40))),
  /** By the name of an Ink variable; whether the story knows it and the value, is looked at when the story is there. */
  given: z._default(z.record(variable, z.string().check(z.maxLength(80))), {}),
  /** Whose law the class looks at, a state by its two letters. */
  state: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), 'CO'),
  /** Beats of the story's map, by number, at which nobody goes on. */
  holds: z._default(z.array(z.int().check(z.minimum(0), z.maximum(100_000))).check(z.maxLength(500)), []),
  /** Days until it is deleted. */
  keepDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), 30),
  seed: z.optional(z.int().check(z.minimum(0), z.maximum(0x7fffffff))),
})
export type NewSession = z.infer<typeof NewSession>

/** What a seat says of itself. */
export const NewSeat = z.strictObject({
  name: z.optional(z.string().check(z.trim(), z.maxLength(40), z.regex(/^[^\p{Cc}]*$/u))),
})
