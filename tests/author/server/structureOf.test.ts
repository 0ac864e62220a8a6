import { join } from 'node:path'
import { expect, test } from 'vitest'
import { structureOf } from '../../../src/author/server/structureOf.ts'
import { fixtures } from '../../support/fixture.ts'
import { gate } from '../../support/gate.ts'

const structure = structureOf(gate.compiled, join(fixtures, 'gate'))

test('counts what the script holds', () => {
  expect([structure.lines, structure.choices, structure.endings.length]).toEqual([15, 7, 2])
})

test('each cue with where it is shown', () => {
  expect(structure.cues.find(({ id }) => id === 'thirst')?.shown).toEqual([
    { at: 'gate.ink:28', text: 'She drinks all of it.' },
  ])
})
