import { type ExploreOptions, explore } from '../../src/proof/explore.ts'
import type { Explored, ExploredEdge } from '../../src/proof/explored.ts'
import { lineText, PlainPlay, type Told } from './play.ts'

export interface Agreement extends ExploreOptions {
  /** Choices deep to which every path is compared. */
  readonly paths?: number
  /** Most paths compared. */
  readonly most?: number
  /** Random plays in plain inkjs, and their longest. */
  readonly plays?: number
  readonly longest?: number
}

/** What differs first between what plain inkjs does and what the merged graph says, with the path; nothing if they agree. */
export function disagreement(
  ink: object,
  { paths = 4, plays = 10, longest = 25, most = 120, ...options }: Agreement = {},
): string | undefined {
  const graph = explore(ink, { states: 3000, objects: 60_000, ...options })
  const seed = options.seed ?? 0
  const inputs = options.inputs ?? {}
  const outgoing = edgesFrom(graph)
  let budget = most
  /** Walks the graph beside plain play; what was chosen, with the inputs. */
  const follow = (root: number, moves: { choice: number; told: Told }[]): string | number | undefined => {
    const play = new PlainPlay(ink, seed, graph.roots[root]?.given)
    let at = root
    let shown = ''
    for (const [index, { choice, told }] of moves.entries()) {
      const step = play.step(choice, told)
      const edge = outgoing(index === 0 ? -1 - root : at, choice).find(({ when }) =>
        Object.entries(when).every(([name, value]) => told[name] === value),
      )
      if (!edge) return graph.closed ? `no edge for ${describe(moves.slice(0, index + 1))}` : undefined
      shown = textOf(graph, edge)
      const node = graph.nodes[edge.to]
      const offered = node?.kind === 'choices' ? node.offers.map(({ text, tags }) => lineText(text, tags)) : []
      const real = step.error === undefined ? `${step.said}\n> ${step.offered.join(' | ')}` : `error`
      const claimed = node?.kind === 'error' ? 'error' : `${shown}\n> ${offered.join(' | ')}`
      if (real !== claimed)
        return `after ${describe(moves.slice(0, index + 1))}\nplain:\n${real} ${step.error ?? ''}\nproof:\n${claimed}`
      at = edge.to
    }
    return at
  }
  /** Every path to a depth. */
  const all = (root: number, moves: { choice: number; told: Told }[]): string | undefined => {
    if (budget-- <= 0) return undefined
    const end = follow(root, moves)
    if (typeof end !== 'number') return end
    const node = graph.nodes[end]
    if (node?.kind !== 'choices' || moves.length > paths) return undefined
    for (const choice of node.offers.keys()) {
      for (const told of combinations(inputs)) {
        const found = all(root, [...moves, { choice, told }])
        if (found !== undefined) return found
      }
    }
    return undefined
  }
  for (const root of graph.roots.keys()) {
    for (const told of combinations(inputs)) {
      const found = all(root, [{ choice: -1, told }])
      if (found !== undefined) return found
    }
    for (let number = 0; number < plays; number++) {
      const found = randomly(graph, ink, root, number, longest, inputs, follow)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** One long random play: chosen beforehand on the graph, then told by plain inkjs and compared. */
function randomly(
  graph: Explored,
  _ink: object,
  root: number,
  number: number,
  longest: number,
  inputs: Told | object,
  follow: (root: number, moves: { choice: number; told: Told }[]) => string | number | undefined,
): string | undefined {
  const outgoing = edgesFrom(graph)
  const random = lcg(number * 7919 + 13)
  const tell = (): Told =>
    Object.fromEntries(
      Object.entries(inputs as Record<string, readonly (string | number | boolean)[]>).map(([name, values]) => [
        name,
        values[random(values.length)] ?? 0,
      ]),
    )
  const moves = [{ choice: -1, told: tell() }]
  let at = -1 - root
  while (moves.length < longest) {
    const last = moves[moves.length - 1] as { choice: number; told: Told }
    const edge = outgoing(at, last.choice).find(({ when }) =>
      Object.entries(when).every(([name, value]) => last.told[name] === value),
    )
    const node = edge && graph.nodes[edge.to]
    if (node?.kind !== 'choices') break
    at = edge?.to ?? 0
    moves.push({ choice: random(node.offers.length), told: tell() })
  }
  const end = follow(root, moves)
  return typeof end === 'string' ? end : undefined
}

function edgesFrom(graph: Explored): (from: number, choice: number) => ExploredEdge[] {
  const edges = new Map<string, ExploredEdge[]>()
  for (const edge of graph.edges) {
    const key = `${edge.choice < 0 ? -1 - edge.from : edge.from} ${edge.choice}`
    edges.set(key, [...(edges.get(key) ?? []), edge])
  }
  return (from, choice) => edges.get(`${from} ${choice}`) ?? []
}

const textOf = ({ lines }: Explored, { shows }: ExploredEdge): string =>
  shows.map((line) => lineText(lines[line]?.text ?? '', lines[line]?.tags ?? [])).join('\n')
const describe = (moves: { choice: number; told: Told }[]) =>
  JSON.stringify(moves.map(({ choice, told }) => (Object.keys(told).length === 0 ? choice : { choice, ...told })))

function combinations(inputs: NonNullable<ExploreOptions['inputs']>): Told[] {
  let all: Told[] = [{}]
  for (const [name, values] of Object.entries(inputs))
    all = all.flatMap((told) => values.map((value) => ({ ...told, [name]: value })))
  return all
}

/** A small seeded random source: `random(n)` is from 0 to n - 1. */
export function lcg(seed: number): (below: number) => number {
  let state = (seed >>> 0) + 1
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
