import { expect, test } from 'vitest'
import { mapOf } from '../../../src/core/graph/map/mapOf.ts'
import { pathMapOf } from '../../../src/core/look/pathMap.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { beatChoices } from '../../../src/debrief/map/beatChoices.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { compiled, narrator } = gate
const graph = provedGraph(compiled)
const map = mapOf(graph, compiled.manifest)

test('a choice has words only where it was on offer, and a turn only where it was made', () => {
  const events = parseNotation('offer-water')
  const path = pathMapOf(graph, compiled.manifest, map, { given: {}, events })
  const { beats } = narrator({ given: {}, seed: 1, events })
  if (!path) throw new Error('no map')
  const shown = beatChoices(path, beats)
  const offered = new Set(beats.flatMap(({ choices }) => choices.map(({ text }) => text)))
  for (const [beat, choices] of shown.entries()) {
    expect(choices.map(({ id }) => id)).toEqual(map.beats[beat]?.choices.map(({ id }) => id))
    for (const { text, relation } of choices) {
      expect(text === undefined).toBe(relation === 'unseen')
      if (text !== undefined) expect(offered).toContain(text)
    }
  }
  expect(shown.flat().filter(({ relation }) => relation === 'taken')).toEqual([
    expect.objectContaining({ id: 'offer-water', turn: 0 }),
  ])
})
