import { type Axis, axes } from '../core/catalogue/axis.ts'
import type { StoryGraph } from '../core/graph/storyGraph.ts'
import { eventsAlong, extremePath } from '../core/graph/values/axisPaths.ts'
import { atRoot } from '../core/graph/values/axisValues.ts'
import { reachableScreenOuts } from '../core/graph/values/conduct.ts'
import { type GraphValues, graphValues } from '../core/graph/values/graphValues.ts'
import { jointPath } from '../core/graph/values/joint.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import { makeWord } from '../core/record/notation.ts'
import type { PlayInput } from '../core/record/playEvent.ts'
import { careful } from '../core/score/careful.ts'
import type { Seen } from './explored.ts'
import type { PrintedPath } from './printedPath.ts'

/** Points, and a path that comes to them: the notation of a whole play. */
export interface Extreme {
  readonly points: number
  readonly path: PrintedPath
}

/** What whole plays from a root can come to. */
export interface RootProof {
  readonly given: Seen
  readonly axes: Readonly<Record<Axis, { readonly best: Extreme; readonly worst: Extreme; readonly chance: number }>>
  readonly joint: { readonly path: PrintedPath; readonly axes: Readonly<Record<Axis, number>> } | null
  /** Recognition can be at its best with no more than 15 of 100 lost on cooperation and on safety. */
  readonly unforced: boolean
}

export interface AxesProof {
  readonly roots: readonly RootProof[]
  readonly screenOuts: readonly { readonly id: string; readonly path: PrintedPath; readonly given?: Seen }[]
}

/** A story may not pay for pressing people (`design.md` 6): the most that best recognition may cost on either. */
const forcedLoss = 15

/** The scores of a story graph: exact for every root. Throws TooManyStates. */
export function axesProof(graph: StoryGraph, manifest: Manifest): AxesProof {
  const values = graphValues(graph, manifest)
  return {
    roots: graph.roots.map(({ given }, root) => rootProof(values, given, root)),
    screenOuts: reachableScreenOuts(values.conduct).map(({ id, root, choices }) => {
      const { given = {} } = graph.roots[root] ?? {}
      return { id, path: choices, ...(Object.keys(given).length > 0 && { given }) }
    }),
  }
}

function rootProof(values: GraphValues, given: Seen, root: number): RootProof {
  const { machine } = values
  const floors = { recognition: 100, cooperation: 100 - forcedLoss, safety: 100 - forcedLoss, case: 0 }
  const joint = jointPath(values, root)
  return {
    given,
    axes: Object.fromEntries(
      axes.map((axis) => {
        const at = values.axes[axis]
        const { best, worst, chance } = atRoot(at, root)
        return [
          axis,
          {
            best: { points: best, path: words(extremePath(axis, at, root, 'best')) },
            worst: { points: worst, path: words(extremePath(axis, at, root, 'worst')) },
            chance: Math.round(chance * 1000) / 1000,
          },
        ]
      }),
    ) as unknown as RootProof['axes'],
    joint: joint
      ? { path: words(eventsAlong(machine, root, joint.route, careful(machine.manifest))), axes: joint.points }
      : null,
    unforced: jointPath(values, root, floors) !== undefined,
  }
}

const words = (events: readonly PlayInput[]): string[] => events.map(makeWord)
