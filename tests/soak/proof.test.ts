import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import { randomPlay } from '../../src/commands/soak/randomPlay.ts'
import { reachedOf } from '../../src/core/graph/reached.ts'
import { waysOf } from '../../src/core/graph/ways.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { explore } from '../../src/proof/explore.ts'
import { scenarioInputs } from '../../src/proof/scenarioInputs.ts'
import { storyGraphOf } from '../../src/proof/storyGraph.ts'

const plays = Number(process.env['SOAK_PLAYS'] ?? 5000)

describe.each(scenarioIds(storiesFolder))('%s', (scenario) => {
  const compiled = compileStory(join(storiesFolder, scenario))
  const options = { seed: 1, ...scenarioInputs(compiled.manifest) }
  const explored = explore(compiled.ink, options)

  test('is the same graph where every step is run', () => {
    const { program: _, ...remembered } = explored
    const { program: __, ...run } = explore(compiled.ink, { ...options, reuse: false })
    expect(remembered).toEqual(run)
  })

  test(`shows and offers in the proof whatever ${plays} random plays come upon, and ends as they end`, () => {
    const graph = storyGraphOf(explored, compiled)
    const { lines, cues, choices, endings } = reachedOf(graph, waysOf(graph, compiled.manifest))
    const narrate = createNarrator(compiled)
    const met = {
      lines: new Set<string>(),
      cues: new Set<string>(),
      choices: new Set<string>(),
      endings: new Set<string>(),
    }
    for (let number = 0; number < plays; number++) {
      const { beats } = randomPlay({ compiled, narrate, chance: chanceFrom(50_000 + number), notes: 0 })
      for (const beat of beats) {
        for (const { id } of beat.choices) met.choices.add(id)
        for (const line of beat.lines) {
          met.lines.add(line.id)
          for (const cue of line.cues) met.cues.add(cue)
        }
        if (beat.ending !== null) met.endings.add(beat.ending)
      }
    }
    const missed = (found: ReadonlySet<string>, proved: { has(id: string): boolean }) =>
      [...found].filter((id) => !proved.has(id))
    expect({
      lines: missed(met.lines, lines),
      cues: missed(met.cues, cues),
      choices: missed(met.choices, choices),
      endings: missed(met.endings, endings),
    }).toEqual({ lines: [], cues: [], choices: [], endings: [] })
  })
})
