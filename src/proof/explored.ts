import type { Program } from '../ink/explore/program.ts'
import type { InputValue, SaidLine } from '../ink/explore/snapshot.ts'

/** A choice as it stands on offer at a node. */
export interface Offer {
  /** Run-time path of the choice in the compiled story. */
  readonly path: string
  /** Run-time path of where it leads: by this name a compiled scenario knows its authored id. */
  readonly target: string
  readonly text: string
  readonly tags: readonly string[]
}

/** A state of the story at rest, or the end of it. */
export type ExploredNode =
  | { readonly kind: 'choices'; readonly offers: readonly Offer[] }
  /** Flow stopped properly. `id`: what an `ending:` tag says, else the place. */
  | { readonly kind: 'ending'; readonly id: string; readonly place: string }
  | { readonly kind: 'error'; readonly message: string; readonly place: string; readonly endless: boolean }

/** What inputs a step looked at, and what it saw. All others make no difference to it. */
export type Seen = Readonly<Record<string, InputValue>>

export interface ExploredEdge {
  /** Node, or the root's number for a first step. */
  readonly from: number
  /** Position among the offers, from 0; -1 for a first step. */
  readonly choice: number
  readonly when: Seen
  readonly to: number
  /** What is shown: numbers into `lines`. */
  readonly shows: readonly number[]
}

export interface Root {
  readonly given: Seen
}

/**
 * All that a story can do. Nodes are states no later step can tell apart, and edges what choosing shows and where it leads.
 * Nodes are in the order of their distance from the roots, so the edge that found one ends a shortest path.
 */
export interface Explored {
  readonly program: Program
  readonly nodes: readonly ExploredNode[]
  readonly edges: readonly ExploredEdge[]
  readonly roots: readonly Root[]
  /** By node, the number of the edge that found it. */
  readonly foundBy: readonly number[]
  readonly lines: readonly SaidLine[]
  /** Everything was explored. */
  readonly closed: boolean
  /** Why not. */
  readonly why?: string
  readonly warnings: readonly string[]
  /** By point of the program: whether it was run. */
  readonly covered: Uint8Array
  /** Choices at least once on offer, by run-time path. */
  readonly offered: ReadonlySet<string>
}

/** How one gets to a node: choices from a root, with what the inputs were. */
export interface FoundPath {
  readonly given: Seen
  readonly choices: readonly { readonly position: number; readonly offer: Offer; readonly when: Seen }[]
}

/** A shortest path to a node. */
export function pathTo({ nodes, edges, roots, foundBy }: Explored, node: number): FoundPath {
  const choices: { position: number; offer: Offer; when: Seen }[] = []
  let edge = edges[foundBy[node] as number] as ExploredEdge
  while (edge.choice >= 0) {
    const from = nodes[edge.from]
    if (from?.kind !== 'choices') throw new Error('an edge leaves an end')
    choices.push({ position: edge.choice, offer: from.offers[edge.choice] as Offer, when: edge.when })
    edge = edges[foundBy[edge.from] as number] as ExploredEdge
  }
  return { given: (roots[edge.from] as Root).given, choices: choices.reverse() }
}
