import { expect, test } from 'vitest'
import { chanceFrom } from '../../../src/commands/soak/chance.ts'
import { randomPlay } from '../../../src/commands/soak/randomPlay.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { drillsOf, gaveUp } from '../../../src/core/look/drill.ts'
import { margins } from '../../../src/core/look/margins.ts'
import { type Reading, readingOf } from '../../../src/core/look/reading.ts'
import { turnLooks } from '../../../src/core/look/turnLook.ts'
import { cuesNoted } from '../../../src/core/score/path.ts'
import { answered } from '../../../src/debrief/again/answered.ts'
import { createNarrator } from '../../../src/ink/narrator.ts'
import { text } from '../../../src/ui/text.ts'
import { shippedGraph } from '../../support/shippedGraph.ts'

const { compiled, graph } = await shippedGraph('farm')
const narrate = createNarrator(compiled)
const { manifest } = compiled
const values = graphValues(graph, manifest)
const plays = 40

test('of one’s own choice it says that something keeps more only where something does, and else whom it harmed', () => {
  const seen = { gave: 0, harmed: 0 }
  for (let seed = 0; seed < plays; seed++) {
    const { events, beats, given } = randomPlay({ compiled, narrate, chance: chanceFrom(seed), notes: 0.4 })
    const path = { manifest, beats, events }
    const reading = readingOf(values, { given, events, noted: cuesNoted(path) }) as Reading
    const looks = turnLooks(path, reading)
    for (const { turn, axes } of drillsOf(path, reading, looks)) {
      const look = looks.find((one) => one.turn === turn)
      if (!look) throw new Error('a drill of no turn')
      for (const axis of axes) {
        const said = answered(path, reading, turn, axis, look.made).sentence
        const gave = 100 * look.byAxis[axis].regret > margins.sound * reading.whole[axis].best
        expect(gaveUp(look, axis)).toBe(gave)
        if (gave) expect(said).toBe(text.again.answers.own(text.common.axes[axis].name.toLowerCase()))
        else expect(look.harmful.map(({ why }) => text.again.answers.ownHarm(why))).toContain(said)
        seen[gave ? 'gave' : 'harmed']++
      }
    }
  }
  expect(seen.gave).toBeGreaterThan(0)
  expect(seen.harmed).toBeGreaterThan(0)
})
