import type {
  GraphChoice,
  GraphEdge,
  GraphInput,
  GraphNode,
  GraphOffer,
  GraphRoot,
  Showing,
  StoryGraph,
} from '../core/graph/storyGraph.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { parseDeed, parseLineTags } from '../ink/tag.ts'
import type { Explored, ExploredEdge, ExploredNode, Seen } from './explored.ts'
import { inputName } from './scenarioInputs.ts'

/**
 * The story graph of a scenario, from a closed exploration: authored ids in place of run-time paths, and states merged
 * once more, from the endings backward, where everything that can still be shown and done is the same. Throws if the
 * exploration is not closed, holds an error, or leads back to where it was; errors may be kept, as ends of a kind.
 */
export function storyGraphOf(
  explored: Explored,
  { scenario, story, ids, manifest }: CompiledStory,
  errors: 'refused' | 'kept' = 'refused',
): StoryGraph {
  if (!explored.closed) throw new Error(`${scenario}: not closed, ${explored.why}`)
  const inputs: GraphInput[] = [
    ...Object.entries(manifest.cast).flatMap(([person, { barriers }]) =>
      barriers ? [{ kind: 'band' as const, person }] : [],
    ),
    { kind: 'late' },
    { kind: 'assessed' },
  ]
  const inputNumbers = new Map(inputs.map((input, number) => [inputName(input), number]))
  const categories = ['', ...manifest.scenario.categories]
  const whenOf = (seen: Seen): GraphEdge['when'] =>
    Object.entries(seen).map(([name, value]) => [
      inputNumbers.get(name) as number,
      typeof value === 'string' ? categories.indexOf(value) : Number(value),
    ])

  const choices = new Numbered<GraphChoice>()
  const showings = new Numbered<Showing>()
  const merged = new Numbered<GraphNode>()
  const leaving: ExploredEdge[][] = explored.nodes.map(() => [])
  for (const edge of explored.edges) if (edge.choice >= 0) leaving[edge.from]?.push(edge)
  const numbers = new Map<number, number>()
  const edgeOf = ({ when, shows, to }: ExploredEdge): GraphEdge => ({
    when: whenOf(when),
    shows: showings.number(shows.join(), () => showingOf(explored, shows)),
    to: numbers.get(to) as number,
  })
  for (const number of endsFirst(explored, leaving)) {
    const node = explored.nodes[number]
    if (node?.kind === 'error' && errors === 'refused') throw new Error(`${scenario}: ${node.message}`)
    const offers: GraphOffer[] =
      node?.kind !== 'choices'
        ? []
        : node.offers.map(({ target, tags }, position) => {
            const id = ids[target] ?? target
            const choice = choices.number(id, () => ({ id, deed: parseDeed(tags) }))
            const edges = (leaving[number] ?? []).filter(({ choice: at }) => at === position).map(edgeOf)
            return { choice, edges: soleEdge(edges) }
          })
    const made: GraphNode = node?.kind === 'choices' || !node ? { offers } : { ending: endOf(node), offers }
    numbers.set(
      number,
      merged.number(JSON.stringify(made), () => made),
    )
  }
  const last = merged.all.length - 1
  const turned = <Edge extends GraphEdge>(edge: Edge) => ({ ...edge, to: last - edge.to })
  const roots: GraphRoot[] = explored.roots.map(({ given }, root) => ({
    given: given as GraphRoot['given'],
    edges: explored.edges
      .filter(({ choice, from }) => choice < 0 && from === root)
      .map(edgeOf)
      .map(turned),
  }))
  return {
    scenario,
    story,
    inputs,
    choices: choices.all,
    showings: showings.all,
    nodes: merged.all
      .toReversed()
      .map((node) => ({ ...node, offers: node.offers.map((offer) => ({ ...offer, edges: offer.edges.map(turned) })) })),
    roots,
  }
}

/** What an end is called: an error by its place. */
export const endOf = (node: Exclude<ExploredNode, { kind: 'choices' }>): string =>
  node.kind === 'ending' ? node.id : `!${node.place}`

/** Edges that lead to the same place with the same words whatever was looked at are one. */
function soleEdge(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const [first] = edges
  return first && edges.every(({ shows, to }) => shows === first.shows && to === first.to)
    ? [{ ...first, when: [] }]
    : edges
}

/** Nodes in such an order that each comes after all that it leads to. */
function endsFirst({ edges, nodes }: Explored, leaving: readonly (readonly ExploredEdge[])[]): number[] {
  const order: number[] = []
  const state = new Uint8Array(nodes.length)
  for (const { choice, to } of edges) {
    if (choice >= 0 || state[to]) continue
    state[to] = 1
    const stack = [{ node: to, next: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = leaving[top.node]?.[top.next++]
      if (!edge) {
        state[top.node] = 2
        order.push(top.node)
        stack.pop()
      } else if (state[edge.to] === 0) {
        state[edge.to] = 1
        stack.push({ node: edge.to, next: 0 })
      } else if (state[edge.to] === 1) throw new Error('the story leads back to where it was')
    }
  }
  return order
}

function showingOf({ lines }: Explored, shows: readonly number[]): Showing {
  const said = shows.map((line) => lines[line]).filter((line) => line !== undefined)
  const tags = said.map((line) => parseLineTags(line.tags))
  const chapter = tags.findLast((line) => line.chapter !== undefined)?.chapter
  const place = tags.findLast((line) => line.place !== undefined)?.place
  const part = tags.findLast((line) => line.part !== undefined)?.part
  return {
    lines: tags.flatMap(({ id }) => id ?? []),
    cues: tags.flatMap(({ cues = [] }) => cues),
    words: said.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    ...(chapter !== undefined && { chapter }),
    ...(place !== undefined && { place }),
    ...(part !== undefined && { part }),
    decisive: tags.some(({ decisive }) => decisive === true),
  }
}

/** Things that get a number when they are first met. */
class Numbered<Thing> {
  readonly all: Thing[] = []
  private readonly numbers = new Map<string, number>()

  number(key: string, make: () => Thing): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.all.length)
    return this.all.push(make()) - 1
  }
}
