import { foldLog } from '../../classroom/fold.ts'
import type { Logged } from '../../classroom/logged.ts'
import { seatsIn, type World } from '../../classroom/session.ts'
import type { ClassStory } from '../../classroom/storyWalk.ts'
import { walkedBeats } from '../../core/graph/walkedBeats.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import { makeNotation } from '../../core/record/notation.ts'
import { type Score, scoreOf } from '../../core/score/score.ts'

/** What a world has come to. */
export interface Result {
  /** Null for the class's own world. */
  readonly seat: number | null
  /** Only where the session has names. */
  readonly name?: string
  readonly notation: string
  readonly ending: string | null
  /** By our own walk of the story graph, whatever a page has shown. */
  readonly score: Score
}

/** The class's world, or each seat's that has begun. Seats that were removed are left out. */
export function resultsOf(log: readonly Logged[], { manifest, graph }: ClassStory): Result[] {
  const session = foldLog(log)
  const { mode, names = false, given = {} } = session.head ?? {}
  const scored = manifestFor(manifest, given)
  const resultOf = ({ events }: World) => {
    const beats = walkedBeats(graph, manifest, given, events)
    return {
      notation: makeNotation(events),
      ending: beats.at(-1)?.ending ?? null,
      score: scoreOf({ manifest: scored, beats, events }),
    }
  }
  if (mode === 'together') return [{ seat: null, ...resultOf(session.klass) }]
  return seatsIn(session).flatMap(({ seat, name }) => {
    const world = session.worlds.get(seat)
    return world ? [{ seat, ...(names && { name }), ...resultOf(world) }] : []
  })
}
