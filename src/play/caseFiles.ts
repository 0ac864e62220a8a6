import { type CaseFault, type CaseFile, caseFileOf, takesFrom } from '../core/case/caseFile.ts'
import { type Recall, recallOf } from '../core/case/recall.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import { manifestFor } from '../core/manifest/manifestFor.ts'
import type { Outside } from './outside.ts'
import type { Kept, Thoughts } from './store.ts'

/** A file that can be taken: of a playthrough kept here. */
export interface OwnFile {
  readonly kept: Kept
  /** Of the scenario it was played in. */
  readonly title: string
  /** What the player calls it. */
  readonly name?: string
  readonly file: CaseFile
  /** The story's wording has changed since it was played; its choices have not. */
  readonly reworded: boolean
  /** What the player set out to do next time. */
  readonly next?: Thoughts['next']
  /** A question about a line of its report, where the taker asks one. */
  readonly recall?: Recall
}

/** A playthrough kept here that no file can be made of, and why. */
export interface RefusedFile {
  readonly kept: Kept
  readonly title: string
  readonly name?: string
  readonly fault: CaseFault
}

export interface CaseFiles {
  /** The latest first. */
  readonly own: readonly OwnFile[]
  readonly refused: readonly RefusedFile[]
}

/** At most so many playthroughs are read, the latest of them. */
const mostRead = 24

/** The case files that playthroughs kept here make for a scenario that takes some. Never rejects: what cannot be read makes none. */
export async function caseFiles({ scenario }: Manifest, outside: Outside): Promise<CaseFiles> {
  const { takes, after } = scenario
  const kept = takes ? await outside.store.list().catch(() => []) : []
  const own: OwnFile[] = []
  const refused: RefusedFile[] = []
  if (!takes) return { own, refused }
  const read = async (one: Kept) => {
    const entry = outside.scenarios.find(({ id }) => id === one.playthrough.scenario)
    if (!entry || !takesFrom(takes.from, entry)) return
    const [story, beside] = await Promise.all([
      outside.openStory(entry),
      outside.store.beside(one.playthrough.id).catch(() => ({ name: undefined, thoughts: undefined })),
    ])
    const { playthrough } = one
    const { compiled } = story
    const named = { kept: one, title: entry.title, ...(beside.name && { name: beside.name }) }
    const telling = tellingOf(() => story.narrate(playthrough))
    if (!telling) {
      refused.push({ ...named, fault: 'damaged' })
      return
    }
    const made = caseFileOf(takes, { playthrough, compiled, telling })
    if ('fault' in made) {
      refused.push({ ...named, fault: made.fault })
      return
    }
    const path = {
      manifest: manifestFor(compiled.manifest, playthrough.given),
      beats: telling.beats,
      events: playthrough.events,
    }
    const recall = after && recallOf(after.recall, path)
    own.push({
      ...named,
      file: made.file,
      reworded: playthrough.story !== compiled.story,
      ...(beside.thoughts?.next && { next: beside.thoughts.next }),
      ...(recall && { recall }),
    })
  }
  const latest = [...kept].sort((left, right) => right.changed - left.changed).slice(0, mostRead)
  for (const one of latest) await read(one).catch(() => {})
  return { own, refused }
}

function tellingOf<Telling>(tell: () => Telling): Telling | undefined {
  try {
    return tell()
  } catch {
    return undefined
  }
}
