import type { Logged } from '../../classroom/logged.ts'
import { type Room, walkOf } from '../../classroom/room.ts'

/** Why somebody chose: whose it is, is not in it. */
export interface Reason {
  /** Choices made before in that world. */
  readonly at: number
  /** Beat of the story's map, by number; null where the log does not reach. */
  readonly beat: number | null
  readonly choice: string
  readonly why: string
  /** How sure, in per cent. */
  readonly sure?: number
}

/** All reasons of a log, in the order of their words, which tells nothing of who came when. */
export function reasonsOf(log: readonly Logged[], room: Room): Reason[] {
  const reasons = log.flatMap((entry): Reason[] => {
    if (entry.type !== 'choose' && entry.type !== 'vote') return []
    const { at, choice, why, sure, by } = entry
    if (why === undefined || typeof by !== 'number') return []
    const node = walkOf(room, by).standpoints[at]?.node
    const beat = node === undefined ? null : (room.story.beats.beatOf[node] ?? null)
    return [{ at, beat, choice, why, ...(sure !== undefined && { sure }) }]
  })
  return reasons.sort((one, other) => (one.why < other.why ? -1 : one.why > other.why ? 1 : one.at - other.at))
}
