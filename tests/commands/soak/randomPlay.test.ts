import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chanceFrom } from '../../../src/commands/soak/chance.ts'
import { randomPlay } from '../../../src/commands/soak/randomPlay.ts'
import { makeNotation } from '../../../src/core/record/notation.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../../src/ink/narrator.ts'
import { fixtures } from '../../support/fixture.ts'

const compiled = compileStory(join(fixtures, 'gate'))
const narrate = createNarrator(compiled)
const play = (seed: number) => randomPlay({ compiled, narrate, chance: chanceFrom(seed) })

test('the same seed plays the same, and every play ends', () => {
  expect(makeNotation(play(3).events)).toBe(makeNotation(play(3).events))
  const paths = Array.from({ length: 50 }, (_, seed) => play(seed))
  expect(new Set(paths.map(({ events }) => makeNotation(events))).size).toBeGreaterThan(40)
  expect(new Set(paths.map(({ beats }) => beats.at(-1)?.ending))).toEqual(new Set(['came-back', 'closed']))
})

test('a play holds a guess, one assessment and a wording for each report line that applies', () => {
  const types = play(1).events.map(({ type }) => type)
  expect(types[0]).toBe('guess')
  expect(types.filter((type) => type === 'assess')).toHaveLength(1)
  expect(types.filter((type) => type === 'report')).toHaveLength(1)
})

test('a preference is followed', () => {
  const { events } = randomPlay({
    compiled,
    narrate,
    chance: chanceFrom(1),
    prefer: ({ choices }) => choices.at(-1)?.id,
  })
  expect(events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))).toContain('look-list')
})

test('chance is even, and its own for each seed', () => {
  const chance = chanceFrom(5)
  const values = Array.from({ length: 10_000 }, chance)
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1)
  expect(chanceFrom(6)()).not.toBe(chanceFrom(5)())
})
