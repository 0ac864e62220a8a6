import type { Axis } from '../core/catalogue/axis.ts'
import type { AxesProof, RootProof } from './axesProof.ts'
import { type Explored, type FoundPath, pathTo, type Seen } from './explored.ts'
import type { PrintedPath } from './printedPath.ts'
import { circlesOf, trapsOf } from './traps.ts'
import { type PlaceNaming, type Unreached, unreachedOf } from './unreached.ts'

/** What a scripted player came to. */
export interface PlayerResult {
  readonly axes: Readonly<Record<Axis, number>>
  readonly ending: string | null
  readonly screenOuts: readonly string[]
}

/** What plays without thought come to from one root. */
export interface RootPlayers {
  readonly players: Readonly<Record<string, PlayerResult>>
  /** On the joint path, what keeping the notebook without thought comes to. */
  readonly keepers?: Readonly<Record<string, PlayerResult>>
  /** On the joint path, what seeing trafficking everywhere, or nowhere, comes to; judged over several encounters only. */
  readonly pooled?: {
    readonly trafficking: boolean
    readonly players: Readonly<Record<string, PlayerResult>>
  }
}

/** What `prove --json` prints. The last group only for our own scenarios, and only where the exploration closed. */
export interface Proof {
  readonly story: string
  readonly closed: boolean
  readonly why?: string
  readonly nodes: number
  readonly transitions: number
  readonly states: number
  readonly ms: number
  readonly endings: readonly {
    readonly id: string
    readonly text: string
    readonly path: PrintedPath
    readonly given?: Seen
  }[]
  readonly errors: readonly {
    readonly message: string
    readonly where: string
    readonly path: PrintedPath
    readonly given?: Seen
  }[]
  readonly unreached: Unreached
  readonly lines: number
  readonly cycles: readonly { readonly path: PrintedPath; readonly states: number; readonly given?: Seen }[]
  readonly warnings: readonly string[]
  /** Where chance is used: the `storySeed` of the paths. */
  readonly seed?: number
  /** `file:line` of choices and knots named here. */
  readonly places?: Readonly<Record<string, string>>
  /** How many choices the script has. */
  readonly choices?: number
  /** By ending, its share of plays in which all is chosen by chance. */
  readonly shares?: Readonly<Record<string, number>>
  /** Choices that decide nothing. */
  readonly empty?: readonly string[]
  readonly words?: { readonly longestPath: number; readonly path: PrintedPath; readonly given?: Seen }
  /** What plays without thought come to where the first combination is given. */
  readonly players?: RootPlayers['players']
  /** The same from others of the roots, by number. */
  readonly playersElsewhere?: readonly (RootPlayers & { readonly root: number })[]
  /** What is wrong with the words, each in a sentence. */
  readonly style?: readonly string[]
  /** By combination of what is given. */
  readonly roots?: readonly RootProof[]
  readonly screenOuts?: AxesProof['screenOuts']
  /** As `players`. */
  readonly keepers?: NonNullable<RootPlayers['keepers']>
  readonly pooled?: NonNullable<RootPlayers['pooled']>
}

/** How a story's places are named to its author. */
export interface Naming extends PlaceNaming {
  readonly story: string
  readonly path: (path: FoundPath) => PrintedPath
  /** Nothing may lead back to where it was, even where there is a way out. */
  readonly noCircles?: true
}

export function proofOf(
  graph: Explored,
  naming: Naming,
  ms: number,
  warnings: readonly string[] = [],
  seed?: number,
): Proof {
  const { nodes, edges, lines, program } = graph
  const found = (node: number) => {
    const path = pathTo(graph, node)
    return { path: naming.path(path), ...(Object.keys(path.given).length > 0 && { given: path.given }) }
  }
  /** What was said last, on the shortest path. */
  const lastText = (node: number): string => {
    for (let edge = edges[graph.foundBy[node] as number]; edge; edge = edges[graph.foundBy[edge.from] as number]) {
      const text = edge.shows.map((line) => lines[line]?.text ?? '').findLast((said) => said !== '')
      if (text !== undefined) return text
      if (edge.choice < 0) break
    }
    return ''
  }
  return {
    story: naming.story,
    closed: graph.closed,
    ...(graph.why !== undefined && { why: graph.why }),
    nodes: nodes.length,
    transitions: edges.filter(({ choice }) => choice >= 0).length,
    states: nodes.length,
    ms: Math.round(ms),
    endings: nodes.flatMap((node, number) =>
      node.kind === 'ending' ? [{ id: node.id, text: lastText(number), ...found(number) }] : [],
    ),
    errors: nodes.flatMap((node, number) =>
      node.kind === 'error'
        ? [{ message: plain(node.message), where: naming.where(node.place), ...found(number) }]
        : [],
    ),
    unreached: unreachedOf(graph, naming),
    lines: new Set(lines.map(({ text }) => text)).size,
    cycles: (naming.noCircles ? circlesOf : trapsOf)(graph).map(({ first, size }) => ({
      ...found(first),
      states: size,
    })),
    warnings: [...warnings, ...graph.warnings.map(plain)],
    ...(program.chance && seed !== undefined && { seed }),
  }
}

/** What inkjs said, without its own way of naming a place. */
const plain = (message: string) =>
  message.replace(/^RUNTIME (ERROR|WARNING): (\(Ink Pointer[^)]*\): |'[^']*' line \d+: )?/, '')
