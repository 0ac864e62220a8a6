import { manifestFor } from '../core/manifest/manifestFor.ts'
import type { Played } from '../core/programme/programme.ts'
import { isDone, programmeOf } from '../core/programme/programme.ts'
import type { Path } from '../core/score/path.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import type { Outside } from '../play/outside.ts'
import type { Kept } from '../play/store.ts'

/** An encounter of the programme as it was first played to its end, told again. */
export interface ReadCase {
  readonly entry: ScenarioEntry
  readonly kept: Kept
  readonly path: Path
}

export interface ReadCases {
  readonly cases: readonly ReadCase[]
  /** Titles of those that could not be read: the story has changed since, or could not be fetched. */
  readonly unread: readonly string[]
}

/** Reads the first play of each encounter that came to its end; later ones were played knowing more. Never rejects. */
export async function readCases(outside: Outside): Promise<ReadCases> {
  const all = await outside.store.list().catch(() => [])
  const { course } = programmeOf(outside.scenarios, all.map(playedOf), [], outside.now())
  const read = await Promise.all(
    course.filter(isDone).map(async ({ entry, play }) => {
      const kept = all.find(({ playthrough }) => playthrough.id === play?.id)
      const path = kept && (await pathOf(kept, entry, outside))
      return kept && path ? { entry, kept, path } : entry.title
    }),
  )
  return {
    cases: read.filter((one) => typeof one !== 'string'),
    unread: read.filter((one) => typeof one === 'string'),
  }
}

async function pathOf({ playthrough }: Kept, entry: ScenarioEntry, { openStory }: Outside): Promise<Path | undefined> {
  try {
    const { compiled, narrate } = await openStory(entry)
    const { beats, halt } = narrate(playthrough)
    if (halt || (beats.at(-1)?.ending ?? null) === null) return undefined
    return { manifest: manifestFor(compiled.manifest, playthrough.given), beats, events: playthrough.events }
  } catch {
    return undefined
  }
}

/** What the programme knows of a playthrough that is kept. */
export const playedOf = ({ playthrough, changed, finished }: Kept): Played => ({
  id: playthrough.id,
  scenario: playthrough.scenario,
  changed,
  finished,
  fork: playthrough.forkOf !== undefined,
})
