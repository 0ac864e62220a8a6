import { describe, expect, it } from 'vitest'
import { proveScenario } from '../../src/commands/proveScenario.ts'
import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import { firstStandpoint, nextStandpoint } from '../../src/core/graph/walk.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { faultsOf, mostEmpty, mostShare } from '../../src/proof/faults.ts'
import { pooledFaults } from '../../src/proof/players/pooled.ts'
import type { Proof } from '../../src/proof/proof.ts'
import { storyGraphOf } from '../../src/proof/storyGraph.ts'
import { oneOf, randomFrom } from '../support/randomPlay.ts'

const plays = 2000

/** Where a play by chance ends, walked on the graph. */
function endByChance(graph: StoryGraph, { manifest }: CompiledStory, seed: number): string {
  const random = randomFrom(seed)
  let at = firstStandpoint(graph, manifest, oneOf(random, graph.roots).given)
  for (;;) {
    const node = at && graph.nodes[at.node]
    if (!at || !node) throw new Error('the walk has left the graph')
    if (node.offers.length === 0) return node.ending ?? ''
    const atBoard = graph.showings[at.shows]?.part === 'board'
    const assessed = atBoard ? oneOf(random, manifest.scenario.categories) : at.assessed
    const { choice } = oneOf(random, node.offers)
    at = nextStandpoint(graph, manifest, at, graph.choices[choice]?.id ?? '', assessed)
  }
}

const proofs: Proof[] = []

/** Proved afresh, from its source: what the build has kept may be older than the prover. */
describe.each(scenarioIds(storiesFolder))('the proof of %s', { timeout: 120_000 }, (id) => {
  let graph: StoryGraph | undefined
  let compiled: CompiledStory | undefined
  const proof = proveScenario(storiesFolder, id, { seed: 1 }, (explored, story) => {
    compiled = story
    graph = explored.closed ? storyGraphOf(explored, story) : undefined
  })
  proofs.push(proof)
  if (!compiled || !graph) throw new Error(`${id} was not explored: ${proof.why}`)
  const known = { compiled, graph }
  const { manifest } = compiled
  const narrate = createNarrator(compiled)

  it('closes and finds no fault', () => {
    expect(faultsOf(proof)).toEqual([])
    expect(proof).toMatchObject({ closed: true, errors: [], cycles: [], warnings: [] })
    expect(proof.unreached).toEqual({ choices: [], knots: [], lines: [], cues: [], endings: [] })
  })

  it('has a path to every ending, told as said', () => {
    expect(proof.endings.map((ending) => ending.id).sort()).toEqual(Object.keys(manifest.scenario.endings).sort())
    for (const { id: ending, text, path, given = {} } of proof.endings) {
      const events = parseNotation(path.join(' '))
      const { beats, halt } = narrate({ given: given as Record<string, string>, seed: 1, events })
      expect([halt, beats.at(-1)?.ending, beats.at(-1)?.lines.at(-1)?.text]).toEqual([undefined, ending, text])
    }
  })

  it(`leaves no ending to more than 40 % of plays by chance, nor out of ${plays}`, () => {
    const ends = Array.from({ length: plays }, (_, seed) => endByChance(known.graph, known.compiled, seed))
    for (const [ending, share] of Object.entries(proof.shares ?? {})) {
      const met = ends.filter((end) => end === ending).length / plays
      expect(share).toBeLessThanOrEqual(mostShare)
      expect(met).toBeGreaterThan(0)
      // Four times the spread that so many plays have.
      expect(Math.abs(met - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / plays))
    }
  })

  it('has at most one choice in ten that decides nothing', () => {
    expect(proof.empty?.length).toBeLessThanOrEqual(mostEmpty * Object.keys(compiled?.ids ?? {}).length)
  })

  it('shows as many words on its longest path as are told on it, and no more than its length may have', () => {
    const { path = [], given = {} } = proof.words ?? {}
    const { beats } = narrate({
      given: given as Record<string, string>,
      seed: 1,
      events: parseNotation(path.join(' ')),
    })
    const told = beats.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)))
    expect(told).toHaveLength(proof.words?.longestPath ?? 0)
    expect(told.length).toBeLessThanOrEqual({ long: 2400, short: 1200, second: 900 }[manifest.scenario.length])
  })
})

it('the programme proves wrong whoever sees trafficking everywhere, or nowhere', () => {
  expect(pooledFaults(proofs)).toEqual([])
})
