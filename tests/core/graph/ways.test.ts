import { describe, expect, it } from 'vitest'
import { firstSteps, pathOfStep, waysOf } from '../../../src/core/graph/ways.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { everyWalk } from '../../support/everyWalk.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { compiled, narrator } = gate
const { manifest } = compiled
const graph = provedGraph(compiled)
const ways = waysOf(graph, manifest)
const walks = everyWalk(graph, manifest)

describe('all that can really happen', () => {
  it('is shown by some walk, and no walk shows more', () => {
    const shown = new Set(walks.flatMap(({ standpoints }) => standpoints.map(({ shows }) => shows)))
    expect(new Set(ways.steps.shows)).toEqual(shown)
    const stood = new Set(walks.flatMap(({ standpoints }) => standpoints.map(({ node }) => node)))
    expect(new Set(ways.nodes)).toEqual(stood)
  })

  it('has a path to every node, as short as any walk and told as said', () => {
    for (const [node, step] of firstSteps(ways, (number) => ways.nodes[ways.steps.to[number] as number] as number)) {
      const { path } = pathOfStep(graph, ways, step, manifest)
      const events = parseNotation(path.join(' '))
      const { beats, halt } = narrator({ given: {}, seed: 1, events })
      expect(halt).toBeUndefined()
      const { offers = [], ending } = graph.nodes[node] ?? {}
      expect(beats.at(-1)?.choices.map(({ id }) => id)).toEqual(offers.map(({ choice }) => graph.choices[choice]?.id))
      expect(beats.at(-1)?.ending ?? undefined).toBe(ending)
      const lengths = walks.map(({ standpoints }) => standpoints.findIndex((standpoint) => standpoint.node === node))
      expect(events.filter(({ type }) => type === 'choose')).toHaveLength(
        Math.min(...lengths.filter((length) => length >= 0)),
      )
    }
  })

  it('names the assessment where a line hangs on it', () => {
    const shows = graph.showings.findIndex(({ lines }) => lines.includes('l0012'))
    const step = ways.steps.shows.indexOf(shows)
    expect(pathOfStep(graph, ways, step, manifest).path).toContain('assess:labor@50/hunch')
  })

  it('says where it is a part', () => {
    expect(ways.whole).toBe(true)
    expect(waysOf(graph, manifest, 3).whole).toBe(false)
  })
})
