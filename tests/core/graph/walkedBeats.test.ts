import { expect, test } from 'vitest'
import { chanceFrom } from '../../../src/commands/soak/chance.ts'
import { randomPlay } from '../../../src/commands/soak/randomPlay.ts'
import type { StoryGraph } from '../../../src/core/graph/storyGraph.ts'
import { walkedBeats } from '../../../src/core/graph/walkedBeats.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import type { CompiledStory } from '../../../src/core/story/compiled.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../../src/ink/narrator.ts'
import { copyOf } from '../../support/fixture.ts'
import { provedGraph } from '../../support/proved.ts'
import { shippedGraph } from '../../support/shippedGraph.ts'

function expectEqualScores(compiled: CompiledStory, graph: StoryGraph, plays: number): void {
  const { manifest } = compiled
  const narrate = createNarrator(compiled)
  for (let seed = 0; seed < plays; seed++) {
    const { given, events, beats } = randomPlay({ compiled, narrate, chance: chanceFrom(seed) })
    const walked = walkedBeats(graph, manifest, given, events)
    expect(scoreOf({ manifest, beats: walked, events })).toEqual(scoreOf({ manifest, beats, events }))
    expect(walked.map(({ part, ending }) => [part, ending])).toEqual(beats.map(({ part, ending }) => [part, ending]))
  }
}

test('a walked path scores as the told one: the kiln', () => {
  const compiled = compileStory(copyOf('kiln'))
  expectEqualScores(compiled, provedGraph(compiled), 200)
})

test('a walked path scores as the told one: the farm', async () => {
  const { compiled, graph } = await shippedGraph('farm')
  expectEqualScores(compiled, graph, 60)
})
