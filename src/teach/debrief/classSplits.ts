import { ballotAt, type Session, seatsIn, type World } from '../../classroom/session.ts'
import { splitOf } from '../../classroom/split.ts'
import { type ClassStory, standingOf, type Walk } from '../../classroom/storyWalk.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'

/** A moment at which people of a class chose among the same things. */
export interface ClassSplit {
  /** Number of the beat of the map. */
  readonly beat: number
  /** Worlds that came here, and at which of their turns; the first stands for all where one has to be shown. */
  readonly members: readonly { readonly events: readonly PlayInput[]; readonly turn: number }[]
  /** Choices ever on offer here, in order. */
  readonly offered: readonly string[]
  /** By choice, how many. */
  readonly counts: Readonly<Record<string, number>>
  /** Together: what the host took, and said to it. */
  readonly taken?: { readonly choice: string; readonly saying?: string }
}

/** Moments at which at least two chose: votes of a class, or what each did when first at a decisive beat of the map. */
export function classSplits(session: Session, story: ClassStory, walk: (world: World) => Walk): ClassSplit[] {
  const all = session.head?.mode === 'each' ? eachSplits(session, story, walk) : voteSplits(session, story, walk)
  return all.filter(({ counts }) => sumOf(counts) >= 2)
}

function voteSplits(session: Session, story: ClassStory, walk: (world: World) => Walk): ClassSplit[] {
  const { klass } = session
  const whole = walk(klass)
  return [...session.ballots.keys()]
    .sort((one, other) => one - other)
    .flatMap((turn) => {
      const standpoints = whole.standpoints.slice(0, turn + 1)
      if (standpoints.length <= turn) return []
      const { beat, offered } = standingOf(story, { ...whole, standpoints })
      const ballot = ballotAt(session, turn)
      return {
        ...{ beat, offered, members: [{ events: klass.events, turn }] },
        counts: splitOf(session, ballot, offered),
        ...(ballot.taken && { taken: ballot.taken }),
      }
    })
}

interface Gathered {
  readonly members: { readonly events: readonly PlayInput[]; readonly turn: number }[]
  readonly offered: Set<string>
  readonly counts: Record<string, number>
}

function eachSplits(session: Session, story: ClassStory, walk: (world: World) => Walk): ClassSplit[] {
  const gathered = new Map<number, Gathered>()
  for (const { seat } of seatsIn(session)) {
    const world = session.worlds.get(seat)
    if (!world) continue
    const whole = walk(world)
    const made = choicesOf(world.events)
    const been = new Set<number>()
    for (const [turn, choice] of made.entries()) {
      const { beat, offered } = standingOf(story, { ...whole, standpoints: whole.standpoints.slice(0, turn + 1) })
      if (been.has(beat) || !story.beats.beats[beat]?.decisive) continue
      been.add(beat)
      const here = gathered.get(beat) ?? { members: [], offered: new Set(), counts: {} }
      gathered.set(beat, here)
      here.members.push({ events: world.events, turn })
      for (const one of offered) here.offered.add(one)
      here.counts[choice] = (here.counts[choice] ?? 0) + 1
    }
  }
  const chapters = Object.keys(story.manifest.scenario.chapters)
  const place = (beat: number) => chapters.indexOf(story.beats.beats[beat]?.chapter ?? '')
  return [...gathered]
    .sort(([one], [other]) => place(one) - place(other) || one - other)
    .map(([beat, { members, offered, counts }]) => ({
      ...{ beat, members, offered: [...offered] },
      counts: Object.fromEntries([...offered].map((choice) => [choice, counts[choice] ?? 0])),
    }))
}

export const choicesOf = (events: readonly PlayInput[]): string[] =>
  events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** How likely two people picked at random chose the same, 0 to 1; undefined for fewer than two. */
export function agreementOf(counts: Readonly<Record<string, number>>): number | undefined {
  const all = sumOf(counts)
  if (all < 2) return undefined
  return Object.values(counts).reduce((sum, count) => sum + count * (count - 1), 0) / (all * (all - 1))
}

/** The one at which the class agreed least; undefined where it was of one mind everywhere. */
export function mostSplit(splits: readonly ClassSplit[]): ClassSplit | undefined {
  const apart = splits.filter(({ counts }) => (agreementOf(counts) ?? 1) < 1)
  const [most] = apart.sort((one, other) => (agreementOf(one.counts) ?? 1) - (agreementOf(other.counts) ?? 1))
  return most
}
