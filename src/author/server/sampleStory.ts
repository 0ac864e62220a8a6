import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Beat, Offered } from '../../core/story/beat.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Narrator } from '../../core/story/narrator.ts'
import { createNarrator } from '../../ink/narrator.ts'
import { everyGiven } from '../../proof/inputs.ts'
import type { Sample } from '../report.ts'

interface Bounds {
  /** At least, and at most. */
  readonly plays: readonly [number, number]
  /** Asked after each play. */
  readonly enough: () => boolean
}

/** A play longer than this goes round in circles. */
const longest = 500
/** Faults beyond these say nothing new. */
const mostFaults = 8

/**
 * Plays a story by chance, again and again with other choices, and says what was met with. Every other choice is one that was
 * not made before, if there is such, so that few plays see much. The same plays each time.
 */
export function sampleStory(compiled: CompiledStory, { plays: [least, most], enough }: Bounds): Sample {
  const { given, categories } = compiled.manifest.scenario
  const random = randomNumbers()
  const chapters: Record<string, string[]> = {}
  const seen = new Set<string>()
  const made = new Set<string>()
  const player: Player = {
    narrate: createNarrator(compiled),
    category: () => categories[random(categories.length)] ?? '',
    choose({ chapter, choices }) {
      for (const { id } of choices) {
        if (!chapters[chapter]?.includes(id)) chapters[chapter] = [...(chapters[chapter] ?? []), id]
        seen.add(id)
      }
      const fresh = choices.filter(({ id }) => !made.has(id))
      const among = fresh.length > 0 && random(2) === 0 ? fresh : choices
      const { id } = among[random(among.length)] as Offered
      made.add(id)
      return id
    },
  }
  const roots = everyGiven(given) as Readonly<Record<string, string>>[]
  const endings: Record<string, number> = {}
  const faults = new Map<string, readonly string[]>()
  let played = 0
  while (played < most && (played < least || !enough())) {
    const { ending, fault, path } = playOnce(player, roots[played % roots.length] ?? {})
    played++
    if (ending !== undefined) endings[ending] = (endings[ending] ?? 0) + 1
    if (fault !== undefined && (faults.get(fault)?.length ?? longest) >= path.length) faults.set(fault, path)
  }
  return {
    plays: played,
    endings,
    faults: [...faults].slice(0, mostFaults).map(([message, path]) => ({ message, path })),
    chapters,
    unseen: [...new Set(Object.values(compiled.ids))].filter((id) => !seen.has(id)),
  }
}

interface Player {
  readonly narrate: Narrator
  readonly choose: (beat: Beat) => string
  readonly category: () => string
}

/** What a play came to: an ending, or a fault in the runtime's words, `dry` or `endless`. */
interface Played {
  readonly ending?: string
  readonly fault?: string
  readonly path: readonly string[]
}

function playOnce({ narrate, choose, category }: Player, given: Readonly<Record<string, string>>): Played {
  const events: PlayInput[] = []
  const path: string[] = []
  try {
    while (path.length < longest) {
      const beat = narrate({ given, seed: 1, events }).beats.at(-1)
      if (!beat || beat.choices.length === 0)
        return beat?.ending ? { ending: beat.ending, path } : { fault: 'dry', path }
      if (beat.part === 'board')
        events.push({ type: 'assess', category: category(), standard: 'hunch', confidence: 50 })
      const choice = choose(beat)
      path.push(choice)
      events.push({ type: 'choose', choice, mark: beat.mark })
    }
    return { fault: 'endless', path: path.slice(0, 20) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fault: error.message, path }
  }
}

/** Whole numbers from 0 up to, not with, a count; always the same. Park and Miller's generator. */
function randomNumbers(): (count: number) => number {
  let state = 20_260_101
  return (count) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * count)
  }
}
