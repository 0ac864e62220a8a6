import type { PlayEvent } from '../core/record/playEvent.ts'
import type { Playthrough } from '../core/record/playthrough.ts'

/** How many events two records have in common before they part. */
export function commonEvents(one: readonly PlayEvent[], other: readonly PlayEvent[]): number {
  const end = one.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(other[index]))
  return end < 0 ? one.length : end
}

/**
 * How a record stands to the one kept under its id: it goes on from it, it is held in it (another tab went further on the
 * same way), or it went another way.
 */
export function standingTo(kept: Playthrough | undefined, next: Playthrough): 'goes-on' | 'held' | 'apart' {
  if (!kept) return 'goes-on'
  const common = commonEvents(next.events, kept.events)
  if (kept.seed !== next.seed || kept.scenario !== next.scenario) return 'apart'
  if (common === kept.events.length) return 'goes-on'
  return common === next.events.length ? 'held' : 'apart'
}

/** A record that went another way than the one kept under its id: a fork of it, under an id of its own. */
export function asFork(next: Playthrough, kept: Playthrough, id: string): Playthrough {
  const common = next.events.slice(0, commonEvents(next.events, kept.events))
  return { ...next, id, forkOf: { id: kept.id, turn: common.filter(({ type }) => type === 'choose').length } }
}
