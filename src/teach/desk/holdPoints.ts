import type { ClassStory } from '../../classroom/storyWalk.ts'
import { firstStandpoint } from '../../core/graph/walk.ts'

/** Where a host can have everyone held, before it is known who comes where. */
export interface HoldPoints {
  readonly decisive: readonly number[]
  readonly board: readonly number[]
  /** The last choice before what happened afterward. */
  readonly aftermath: readonly number[]
  /** By chapter, in the manifest's order and without the one that the story begins in: the beats that one comes to it by. */
  readonly chapters: ReadonlyMap<string, readonly number[]>
}

/** The beats of a story's map at which a class can be held, by number. */
export function holdPoints({ graph, beats: { beats, beatOf }, manifest }: ClassStory): HoldPoints {
  const where = (holds: (beat: (typeof beats)[number]) => boolean) =>
    beats.flatMap((beat, number) => (holds(beat) && beat.ending === undefined ? [number] : []))
  // The edge that holds at the first line; others are for people who stand otherwise then.
  const first = graph.roots.flatMap(({ given }) => firstStandpoint(graph, manifest, given)?.node ?? [])
  const roots = first.map((node) => beatOf[node] as number)
  const entries = new Set<number>()
  for (const [node, { offers }] of graph.nodes.entries()) {
    const from = beats[beatOf[node] as number]?.chapter
    for (const { edges } of offers)
      for (const { to } of edges) if (beats[beatOf[to] as number]?.chapter !== from) entries.add(beatOf[to] as number)
  }
  const begins = (chapter: string) => roots.some((root) => beats[root]?.chapter === chapter)
  const chapters = Object.keys(manifest.scenario.chapters)
    .filter((chapter) => !begins(chapter))
    .map((chapter): [string, number[]] => [
      chapter,
      [...entries].filter((beat) => beats[beat]?.chapter === chapter && beats[beat]?.ending === undefined),
    ])
  return {
    decisive: where(({ decisive }) => decisive),
    board: where(({ part }) => part === 'board'),
    aftermath: where(({ part }) => part === 'report'),
    chapters: new Map(chapters.filter(([, entering]) => entering.length > 0)),
  }
}

/** What a host ticked: a kind, or a chapter as `chapter:<id>`. */
export type HoldWish = 'decisive' | 'board' | 'aftermath' | `chapter:${string}`

/** The beats to hold at, each once, in the map's order. */
export function holdsWished(points: HoldPoints, wishes: ReadonlySet<HoldWish>): number[] {
  const beats = [...wishes].flatMap((wish) =>
    wish === 'decisive' || wish === 'board' || wish === 'aftermath'
      ? points[wish]
      : (points.chapters.get(wish.slice('chapter:'.length)) ?? []),
  )
  return [...new Set(beats)].sort((one, other) => one - other)
}
