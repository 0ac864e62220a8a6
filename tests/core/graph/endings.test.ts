import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endingsAhead } from '../../../src/core/graph/endings.ts'
import type { StoryGraph } from '../../../src/core/graph/storyGraph.ts'
import { anyGraph } from '../../support/anyGraph.ts'
import { everyWalk } from '../../support/everyWalk.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

/** The same by going every way. */
const goneTo = ({ nodes }: StoryGraph, node: number): Set<string> => {
  const { ending, offers = [] } = nodes[node] ?? {}
  const later = offers.flatMap(({ edges }) => edges.flatMap(({ to }) => [...goneTo({ nodes } as StoryGraph, to)]))
  return new Set(ending === undefined ? later : [ending, ...later])
}

it('are those that some way leads to', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { of } = endingsAhead(graph)
      for (const node of graph.nodes.keys()) expect(new Set(of(node))).toEqual(goneTo(graph, node))
    }),
  )
})

it('are there for more endings than a word has bits', () => {
  const names = Array.from({ length: 70 }, (_, number) => `end-${number}`)
  const edges = names.map((_, number) => ({ when: [], shows: 0, to: number + 1 }))
  const nodes = [{ offers: [{ choice: 0, edges }] }, ...names.map((ending) => ({ ending, offers: [] }))]
  const { of } = endingsAhead({ nodes } as unknown as StoryGraph)
  expect(of(0)).toEqual(names)
  expect(of(34)).toEqual(['end-33'])
})

it('hold the ending of every walk, from its first beat to its last', () => {
  const graph = provedGraph(gate.compiled)
  const { endings, of } = endingsAhead(graph)
  expect([...endings].sort()).toEqual(['came-back', 'closed'])
  for (const { standpoints } of everyWalk(graph, gate.compiled.manifest)) {
    const last = graph.nodes[standpoints.at(-1)?.node ?? 0]?.ending
    for (const { node } of standpoints) expect(of(node)).toContain(last)
  }
})
