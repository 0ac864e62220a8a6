import { advance, type ClassStory, standingOf, startWalk } from '../../classroom/storyWalk.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'

/** Plays before a beat is given up. */
const plays = 2_000

/**
 * For each of these beats of the map some way that comes to it, as the events of a play; the first of many plays at chance,
 * which are the same each time. A beat that none of them comes to is left out.
 */
export function waysTo(
  story: ClassStory,
  given: Readonly<Record<string, string>>,
  beats: readonly number[],
): Map<number, readonly PlayInput[]> {
  const found = new Map<number, readonly PlayInput[]>()
  const wanted = new Set(beats)
  let seed = 1
  const pick = <One>(all: readonly One[]): One | undefined => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return all[(seed >>> 8) % all.length]
  }
  for (let play = 0; play < plays && wanted.size > 0; play++) {
    const walk = startWalk(story, given)
    const events: PlayInput[] = []
    while (true) {
      const { beat, offered, part } = standingOf(story, walk)
      if (wanted.delete(beat)) found.set(beat, [...events])
      const choice = pick(offered)
      if (choice === undefined) break
      if (part === 'board') {
        const category = pick(story.manifest.scenario.categories) ?? ''
        push({ type: 'assess', category, standard: 'hunch', confidence: 50 })
      }
      push({ type: 'choose', choice })
    }
    function push(event: PlayInput) {
      events.push(event)
      advance(story, walk, event)
    }
  }
  return found
}
