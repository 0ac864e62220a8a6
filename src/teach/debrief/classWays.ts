import type { Session, World } from '../../classroom/session.ts'
import { type ClassStory, standingOf, type Walk } from '../../classroom/storyWalk.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { choicesOf } from './classSplits.ts'

/** A way that some of a class went, with nobody's name on it. */
export interface ClassWay {
  readonly choices: readonly string[]
  /** As the first one went it, like `pathEvents`. */
  readonly events: readonly PlayInput[]
  /** Id of the ending that it came to. */
  readonly ending: string | undefined
  /** How many went just so. */
  readonly count: number
}

/** The class's own way, or the ways of all seats that have chosen anything: those gone most often first, then those that ended. */
export function classWays(session: Session, story: ClassStory, walk: (world: World) => Walk): ClassWay[] {
  const worlds =
    session.head?.mode === 'each'
      ? [...session.worlds].flatMap(([seat, world]) => (session.seats.get(seat)?.removed ? [] : [world]))
      : [session.klass]
  const byPath = new Map<string, ClassWay>()
  for (const world of worlds) {
    const choices = choicesOf(world.events)
    if (choices.length === 0) continue
    const key = choices.join(' ')
    const { ending } = standingOf(story, walk(world))
    const known = byPath.get(key)
    byPath.set(key, { choices, events: known?.events ?? world.events, ending, count: (known?.count ?? 0) + 1 })
  }
  return [...byPath.values()].sort(
    (one, other) =>
      other.count - one.count ||
      Number(other.ending !== undefined) - Number(one.ending !== undefined) ||
      (one.choices.join(' ') < other.choices.join(' ') ? -1 : 1),
  )
}
