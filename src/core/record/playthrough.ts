import * as z from 'zod/mini'
import { Id } from '../manifest/id.ts'
import { PlayEvent } from './playEvent.ts'

const Hash = z.string().check(z.regex(/^[0-9a-f]{16}$/))

/** The record of one play: inputs only. Beats, score, replay and report are computed from it. */
export const Playthrough = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  scenario: Id,
  /** Hash of the compiled story that it was played on. */
  story: Hash,
  /** Hash of points and effects at that time. */
  rules: Hash,
  given: z.record(z.string(), z.string()),
  seed: z.int().check(z.minimum(0), z.maximum(0x7fffffff)),
  events: z.array(PlayEvent).check(z.maxLength(2000)),
  forkOf: z.optional(z.strictObject({ id: z.string(), turn: z.int() })),
  caseFrom: z.optional(z.strictObject({ id: z.string(), turns: z.record(z.string(), z.int()) })),
})
export type Playthrough = z.infer<typeof Playthrough>

/** No playthrough of ours is longer, in characters; anything longer is not read at all. */
const longest = 1_000_000

export type ParseFault = 'not-json' | 'foreign' | 'too-new' | 'damaged'

/** Reads a playthrough from text. Faults are told apart so that each has its own sentence. */
export function parsePlaythrough(text: string): { playthrough: Playthrough } | { fault: ParseFault; where?: string } {
  if (text.length > longest) return { fault: 'foreign' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: 'not-json' }
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || !('scenario' in value)) {
    return { fault: 'foreign' }
  }
  if (typeof value.format === 'number' && value.format > 1) return { fault: 'too-new' }
  const result = Playthrough.safeParse(value)
  if (result.success) return { playthrough: result.data }
  const [issue] = result.error.issues
  const where = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join(
    '.',
  )
  return { fault: 'damaged', where }
}

/** The text of the file that a player downloads. */
export const makePlaythrough = (playthrough: Playthrough): string => `${JSON.stringify(playthrough, null, 1)}\n`
