import { expect, it } from 'vitest'
import { longestPath } from '../../../src/core/graph/longestPath.ts'
import { waysOf } from '../../../src/core/graph/ways.ts'
import { everyWalk } from '../../support/everyWalk.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { manifest } = gate.compiled
const graph = provedGraph(gate.compiled)

it('shows as much as the wordiest walk, and is told with as many words', () => {
  const { words, path } = longestPath(graph, waysOf(graph, manifest), manifest)
  const counts = everyWalk(graph, manifest).map(({ standpoints }) =>
    standpoints.reduce((sum, { shows }) => sum + (graph.showings[shows]?.words ?? 0), 0),
  )
  expect(words).toBe(Math.max(...counts))
  const { beats } = gate.tell(path.join(' '))
  const told = beats.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/)))
  expect(told).toHaveLength(words)
})
