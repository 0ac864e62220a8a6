import { type Explored, type FoundPath, pathTo, type Seen } from './explored.ts'
import { trapsOf } from './traps.ts'

/** A path as it is printed: choice ids, or positions from 0. */
export type PrintedPath = readonly (string | number)[]

/** `contract.md` 4, as far as the story graph alone tells it. */
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
  readonly unreached: {
    readonly choices: readonly string[]
    readonly knots: readonly string[]
    readonly lines: readonly string[]
  }
  readonly lines: number
  readonly cycles: readonly { readonly path: PrintedPath; readonly states: number; readonly given?: Seen }[]
  readonly warnings: readonly string[]
  /** Where chance is used: the `storySeed` of the paths. */
  readonly seed?: number
}

/** How a story's places are named to its author. */
export interface Naming {
  readonly story: string
  /** `file:line` of a run-time path, or the path itself. */
  readonly where: (path: string) => string
  readonly choice: (path: string, target: string) => string
  readonly path: (path: FoundPath) => PrintedPath
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
    cycles: trapsOf(graph).map(({ first, size }) => ({ ...found(first), states: size })),
    warnings: [...warnings, ...graph.warnings.map(plain)],
    ...(program.chance && seed !== undefined && { seed }),
  }
}

/** What inkjs said, without its own way of naming a place. */
const plain = (message: string) =>
  message.replace(/^RUNTIME (ERROR|WARNING): (\(Ink Pointer[^)]*\): |'[^']*' line \d+: )?/, '')

/** Choices never on offer, knots never entered, words never said. */
function unreachedOf({ program, covered, offered }: Explored, naming: Naming): Proof['unreached'] {
  const { points, knots } = program
  const choices = points.filter(({ kind, fallback, path }) => kind === 'choice' && !fallback && !offered.has(path))
  const texts = points.filter(({ text }, number) => text !== undefined && text.trim() !== '' && !covered[number])
  return {
    choices: [...new Set(choices.map(({ path, chosen = '' }) => naming.choice(path, chosen)))],
    knots: [...knots]
      .filter(([, inside]) => inside.length > 0 && !inside.some((point) => covered[point]))
      .map(([name]) => name),
    lines: [...new Set(texts.map(({ path, text = '' }) => `${naming.where(path)}: ${text.trim()}`))],
  }
}

export const isFaultless = ({ closed, errors, unreached, cycles }: Proof): boolean =>
  closed &&
  errors.length + unreached.choices.length + unreached.knots.length + unreached.lines.length + cycles.length === 0
