import * as z from 'zod/mini'
import { rules } from '../../core/score/rules.ts'

/** What of the rules moves a world on: all else are points and words. */
const Effects = z.object({
  approaches: z.record(z.string(), z.object({ steps: z.array(z.number()) })),
  events: z.record(z.string(), z.object({ screenOut: z.optional(z.string()) })),
  mistrustFall: z.number(),
})

/**
 * Whether rules that a session began under move people as ours do. Approaches and events that have come since change nothing for
 * it: its story does not know them.
 */
export function sameEffects(kept: unknown): boolean {
  const read = Effects.safeParse(kept)
  if (!read.success) return false
  const { approaches, events, mistrustFall } = read.data
  const now = Effects.parse(rules)
  return (
    mistrustFall === now.mistrustFall &&
    Object.entries(approaches).every(([id, { steps }]) => String(steps) === String(now.approaches[id]?.steps)) &&
    Object.entries(events).every(
      ([id, event]) => now.events[id] !== undefined && 'screenOut' in event === 'screenOut' in now.events[id],
    )
  )
}
