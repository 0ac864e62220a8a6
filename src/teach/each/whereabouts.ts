import { newWorld, type Session, seatsIn, type World } from '../../classroom/session.ts'
import { type ClassStory, standingOf, type Walk } from '../../classroom/storyWalk.ts'

/** Where the seats of a session stand, each in a world of its own. */
export interface Whereabouts {
  /** By beat of the map, how many seats stand there. */
  readonly counts: readonly number[]
  readonly seats: number
  /** Seats whose story has ended. */
  readonly done: number
  /** Nodes of the story graph, one for each seat. */
  readonly nodes: readonly number[]
}

export function whereabouts(session: Session, story: ClassStory, walk: (world: World) => Walk): Whereabouts {
  const beginning = newWorld()
  const walks = seatsIn(session).map(({ seat }) => walk(session.worlds.get(seat) ?? beginning))
  const counts = story.beats.beats.map(() => 0)
  let done = 0
  for (const standing of walks.map((one) => standingOf(story, one))) {
    counts[standing.beat] = (counts[standing.beat] ?? 0) + 1
    if (standing.ending !== undefined) done += 1
  }
  return { counts, seats: walks.length, done, nodes: walks.map(({ standpoints }) => standpoints.at(-1)?.node ?? 0) }
}

/** By node of the story graph, whether some way from it comes to a beat, itself included. */
export function leadingTo({ graph, beats: { beatOf } }: ClassStory, beat: number): boolean[] {
  const leads: boolean[] = graph.nodes.map((_, node) => beatOf[node] === beat)
  // Every edge leads to a higher number.
  for (let node = graph.nodes.length - 1; node >= 0; node--) {
    const on = graph.nodes[node]?.offers.some(({ edges }) => edges.some(({ to }) => leads[to]))
    if (on) leads[node] = true
  }
  return leads
}

/** Who waits at a held beat, who may still come to it, and who will not any more. */
export interface HoldStands {
  readonly waiting: number
  readonly coming: number
  readonly past: number
}

export function holdStands(
  { nodes }: Whereabouts,
  story: ClassStory,
  beat: number,
  leads: readonly boolean[],
): HoldStands {
  const waiting = nodes.filter((node) => story.beats.beatOf[node] === beat).length
  const coming = nodes.filter((node) => leads[node]).length - waiting
  return { waiting, coming, past: nodes.length - waiting - coming }
}
