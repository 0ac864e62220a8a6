import { describe, expect, it } from 'vitest'
import type { StoryGraph } from '../../../src/core/graph/storyGraph.ts'
import { walk } from '../../../src/core/graph/walk.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'
import { randomPlay } from '../../support/randomPlay.ts'
import { walkText } from '../../support/walkText.ts'

const { compiled, narrator } = gate
const { manifest } = compiled
const graph = provedGraph(compiled)

describe('walking the story graph', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('shows what the story tells, play %i', (seed) => {
    const events = randomPlay(
      narrator,
      seed,
      manifest.scenario.categories.map((category) => `assess:${category}@50/hunch`),
    )
    const told = narrator({ given: {}, seed: 1, events }).beats
    expect(walkText(graph, walk(graph, manifest, {}, events))).toEqual(
      told.map(({ lines, choices, ending, model }) => [
        lines.map(({ id }) => id).join(' '),
        ending ?? choices.map(({ id }) => id).join(' '),
        model,
      ]),
    )
  })

  it('stops where a choice is not on offer', () => {
    expect(walk(graph, manifest, {}, parseNotation('fly-away'))).toHaveLength(1)
  })

  it('has nothing for what was not given', () => {
    expect(walk(graph, manifest, { weather: 'snow' }, [])).toEqual([])
  })

  it('leads only to higher numbers', () => {
    const back = (of: StoryGraph) =>
      of.nodes.flatMap(({ offers }, from) => offers.flatMap(({ edges }) => edges.filter(({ to }) => to <= from)))
    expect(back(graph)).toEqual([])
  })
})
