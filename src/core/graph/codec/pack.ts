import type { GraphEdge, GraphOffer, StoryGraph } from '../storyGraph.ts'
import type { Packed, Shape, Split } from './packed.ts'

/** A story graph with all that repeats put into tables. */
export function pack({ scenario, story, inputs, choices, showings, nodes, roots }: StoryGraph): Packed {
  const splits = new Table<Split>()
  const shapes = new Table<Shape>()
  const names = new Table<string>()
  const known = new Table<GraphOffer>()
  const columns = { endings: [], counts: [], offers: [], shapes: [], leads: [] } as Record<string, number[]>
  const put = (column: string, ...values: number[]) => columns[column]?.push(...values)

  for (const [number, { ending, offers }] of nodes.entries()) {
    put('endings', ending === undefined ? 0 : 1 + names.number(ending))
    put('counts', offers.length)
    for (const offer of offers) {
      const before = known.size
      const first = known.number(offer)
      put('offers', before - first)
      if (first < before) continue
      const { choice, edges } = offer
      put('shapes', shapes.number({ choice, split: splits.number(splitOf(edges)), shows: showsOf(edges) }))
      put('leads', ...steps(number, edges))
    }
  }
  return {
    scenario,
    story,
    inputs,
    choices,
    showings,
    splits: splits.all,
    shapes: shapes.all,
    columns: { ...columns, names: names.all } as unknown as Packed['columns'],
    roots: roots.map(({ given, edges }) => ({
      given: Object.entries(given),
      split: splitOf(edges),
      shows: showsOf(edges),
      leads: edges.map(({ to }) => to),
    })),
  }
}

const splitOf = (edges: readonly GraphEdge[]): Split => edges.map(({ when }) => when)
const showsOf = (edges: readonly GraphEdge[]) => edges.map(({ shows }) => shows)
const steps = (node: number, edges: readonly GraphEdge[]) =>
  edges.map(({ to }, position) => to - (edges[position - 1]?.to ?? node))

/** Things that are the same once, numbered as they are met. */
class Table<Thing> {
  readonly all: Thing[] = []
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.all.length
  }

  number(thing: Thing): number {
    const key = JSON.stringify(thing)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.all.length)
    return this.all.push(thing) - 1
  }
}
