import type { GraphEdge, GraphNode, Showing, StoryGraph } from '../../core/graph/storyGraph.ts'

const columns = 40
/** So many rows have one chapter. */
const rowsInChapter = 4
const choices = [-1, 0, 1]

/** A story graph with so many more beats beside its own that its map has `beats` in all: rows of places, each with three choices. */
export function wideGraph(graph: StoryGraph, own: number, beats: number): StoryGraph {
  const more = Math.max(0, beats - own)
  const chapters = [...new Set(graph.showings.flatMap(({ chapter }) => chapter ?? []))]
  const places = [...new Set(graph.showings.flatMap(({ place }) => place ?? []))]
  const rows = Math.ceil(more / columns)
  const showings: Showing[] = Array.from({ length: rows }, (_, row) => ({
    lines: [],
    cues: [],
    words: 0,
    chapter: `${chapters[row % chapters.length]}-${Math.floor(row / rowsInChapter)}`,
    place: places[row % places.length] ?? '',
    decisive: false,
  }))
  const first = graph.nodes.length
  const numberAt = (row: number, column: number) => first + row * columns + ((column + columns) % columns)
  const nodes = Array.from({ length: more }, (_, index): GraphNode => {
    const row = Math.floor(index / columns)
    const offers = choices.flatMap((side, at) => {
      const to = numberAt(row + 1, (index % columns) + side)
      const edge: GraphEdge = { when: [], shows: graph.showings.length + row + 1, to }
      return to < first + more ? [{ choice: graph.choices.length + index * choices.length + at, edges: [edge] }] : []
    })
    return offers.length > 0 ? { offers } : { ending: `end-${index % columns}`, offers }
  })
  return {
    ...graph,
    choices: [
      ...graph.choices,
      ...Array.from({ length: more * choices.length }, (_, number) => ({
        id: `more-${number}`,
        deed: { treatments: [], events: [], minutes: 1 },
      })),
    ],
    showings: [...graph.showings, ...showings],
    nodes: [...graph.nodes, ...nodes],
  }
}
