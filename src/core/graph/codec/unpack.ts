import type { GraphEdge, GraphNode, GraphOffer, StoryGraph } from '../storyGraph.ts'
import { at, damaged } from './graphError.ts'
import type { Packed, Shape, Split } from './packed.ts'

/** The story graph of its tables. Throws a GraphError where a number names nothing, or an edge leads back. */
export function unpack({ splits, shapes, columns, roots, ...tables }: Packed): StoryGraph {
  const { inputs, choices, showings } = tables
  const { endings, names, counts, offers } = columns
  const count = counts.length
  if (endings.length !== count) throw damaged()
  for (const split of [...splits, ...roots.map((root) => root.split)]) inputsKnown(split, inputs.length)
  for (const { choice, shows } of shapes) {
    at(choices, choice)
    for (const showing of shows) at(showings, showing)
  }
  const leadTo = (to: number, from: number): number => {
    if (to <= from || to >= count) throw damaged()
    return to
  }

  const newShapes = cursor(columns.shapes)
  const leads = cursor(columns.leads)
  const backs = cursor(offers)
  /** Offers so far, each with the lowest node that it leads to. */
  const met: { readonly offer: GraphOffer; readonly lowest: number }[] = []
  const newOffer = (node: number): GraphOffer => {
    const { choice, split, shows } = at(shapes, newShapes.next())
    let to = node
    const edges = edgesOf(at(splits, split), shows, () => {
      to += leads.next()
      return leadTo(to, node)
    })
    const offer = { choice, edges }
    met.push({ offer, lowest: edges.reduce((lowest, edge) => Math.min(lowest, edge.to), Number.POSITIVE_INFINITY) })
    return offer
  }
  const oldOffer = (back: number, node: number): GraphOffer => {
    const { offer, lowest } = at(met, met.length - back)
    if (lowest <= node) throw damaged()
    return offer
  }
  const nodes: GraphNode[] = counts.map((offered, node) => {
    const made: GraphOffer[] = []
    for (let position = 0; position < offered; position++) {
      const back = backs.next()
      made.push(back === 0 ? newOffer(node) : oldOffer(back, node))
    }
    const ending = at(endings, node)
    return ending === 0 ? { offers: made } : { ending: at(names, ending - 1), offers: made }
  })
  for (const column of [newShapes, leads, backs]) column.end()
  return {
    ...tables,
    nodes,
    roots: roots.map(({ given, split, shows, leads: to }) => {
      const ends = cursor(to)
      for (const showing of shows) at(showings, showing)
      const edges = edgesOf(split, shows, () => leadTo(ends.next(), -1))
      ends.end()
      return { given: Object.fromEntries(given), edges }
    }),
  }
}

function edgesOf(split: Split, shows: Shape['shows'], lead: () => number): readonly GraphEdge[] {
  if (split.length !== shows.length) throw damaged()
  return split.map((when, position) => ({ when, shows: at(shows, position), to: lead() }))
}

function inputsKnown(split: Split, inputs: number): void {
  for (const [input] of split.flat()) if (input >= inputs) throw damaged()
}

/** A column, read from its top to its end. */
function cursor(column: readonly number[]) {
  let position = 0
  return {
    next: () => at(column, position++),
    end() {
      if (position !== column.length) throw damaged()
    },
  }
}
