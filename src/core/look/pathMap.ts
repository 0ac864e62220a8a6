import type { StoryMap } from '../graph/map/storyMap.ts'
import type { StoryGraph } from '../graph/storyGraph.ts'
import { nextStandpoint, type Standpoint, walk } from '../graph/walk.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { choicesMade, type Read } from './reading.ts'

/** A turn of one's path, on the map. */
export interface MapTurn {
  /** Number of the map's beat at which it stands. */
  readonly beat: number
  readonly made: string | undefined
  /** What was on offer, each with the beat that it would have led to at once, as people stood then. */
  readonly offers: readonly { readonly choice: string; readonly to: number }[]
}

/** One's own path on the map of its story. Plain data. */
export interface PathMap {
  readonly map: Omit<StoryMap, 'beatOf'>
  readonly turns: readonly MapTurn[]
}

/** Walks a path over the map. Undefined where the graph does not begin with what was given. */
export function pathMapOf(
  graph: StoryGraph,
  manifest: Manifest,
  { beatOf, ...map }: StoryMap,
  { given, events }: Pick<Read, 'given' | 'events'>,
): PathMap | undefined {
  const walked = walk(graph, manifest, given, events)
  if (walked.length === 0) return undefined
  const made = choicesMade(events)
  const beatAt = ({ node }: Standpoint) => beatOf[node] as number
  const turns = walked.map((at, turn): MapTurn => {
    const assessed = made[turn]?.assessed ?? at.assessed
    return {
      beat: beatAt(at),
      made: walked[turn + 1] ? made[turn]?.choice : undefined,
      offers: (graph.nodes[at.node]?.offers ?? []).flatMap(({ choice: number }) => {
        const choice = graph.choices[number]?.id ?? ''
        const next = nextStandpoint(graph, manifest, at, choice, assessed)
        return next ? [{ choice, to: beatAt(next) }] : []
      }),
    }
  })
  return { map, turns }
}
