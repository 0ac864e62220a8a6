import * as z from 'zod/mini'

/** Authored ids: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'))
/** A sentence or more, for a reader. */
export const Prose = z.string().check(z.minLength(1), z.trim())
