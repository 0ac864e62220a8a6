import { expect, it } from 'vitest'
import { endingShares } from '../../../src/core/graph/endingShares.ts'
import { waysOf } from '../../../src/core/graph/ways.ts'
import { everyWalk } from '../../support/everyWalk.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { manifest } = gate.compiled
const graph = provedGraph(gate.compiled)

it('is the chance of all walks that end there', () => {
  const shares = endingShares(graph, waysOf(graph, manifest))
  const walked: Record<string, number> = {}
  for (const { chance, standpoints } of everyWalk(graph, manifest)) {
    const ending = graph.nodes[standpoints.at(-1)?.node ?? 0]?.ending ?? ''
    walked[ending] = (walked[ending] ?? 0) + chance
  }
  expect(Object.keys(shares).sort()).toEqual(['came-back', 'closed'])
  for (const [ending, share] of Object.entries(shares)) expect(share).toBeCloseTo(walked[ending] ?? 0, 12)
})
