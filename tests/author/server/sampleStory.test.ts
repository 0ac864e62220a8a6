import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleStory } from '../../../src/author/server/sampleStory.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { copyOf, type Edit, fixtures } from '../../support/fixture.ts'

const bounds = { plays: [60, 60] as const, enough: () => false }
const sampleOf = (...edits: readonly Edit[]) => sampleStory(compileStory(copyOf('gate', ...edits)), bounds)

test('a sound story shows its endings and all its choices', () => {
  const { plays, endings, faults, unseen, chapters } = sampleStory(compileStory(join(fixtures, 'gate')), bounds)
  expect(plays).toBe(60)
  expect(Object.keys(endings).sort()).toEqual(['came-back', 'closed'])
  expect([faults, unseen]).toEqual([[], []])
  expect(chapters['gate']).toContain('offer-water')
})

test('plays are the same each time', () => {
  expect(sampleOf()).toEqual(sampleOf())
})

test('a choice behind what never happens is not seen', () => {
  expect(sampleOf(['gate.ink', '* (look_list)', '* (look_list) { hub.ask_alone > 5 }']).unseen).toEqual(['look-list'])
})

test('a run that ends without an ending is a fault, with the shortest path met', () => {
  const { faults } = sampleOf(['end.ink', ' # ending:came-back', ''])
  expect(faults.map(({ message }) => message)).toEqual(['dry'])
  expect(faults[0]?.path.at(-1)).toBe('hand-in')
})

test('it stops when it is told that it is enough', () => {
  expect(sampleStory(compileStory(join(fixtures, 'gate')), { plays: [5, 60], enough: () => true }).plays).toBe(5)
})
