import { join } from 'node:path'
import { expect, it } from 'vitest'
import { named } from '../../../src/debrief/path/named.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../../src/ink/compile/discover.ts'
import { toldFrom } from '../../support/told.ts'

const { path } = toldFrom(compileStory(join(storiesFolder, 'farm')))
const toldOf = (notation: string, ...people: [string, string][]) =>
  people.filter(([person, name]) => named(path(notation).beats, person, name)).map(([person]) => person)

const mateo: [string, string] = ['mateo', 'Mateo']
const rosalba: [string, string] = ['rosalba', 'Rosalba']
const rusk: [string, string] = ['rusk', 'Rusk']

it('has no name for who stands in a row and was not named', () => {
  expect(toldOf('set-flares pace-marks', mateo, rosalba, rusk)).toEqual(['rusk'])
})

it('knows the name of whoever gave it', () => {
  const shed = 'set-flares pace-marks split-rusk read-sheet pass-truck ask-elias dial-line read-cards'
  expect(toldOf(shed, mateo, rosalba, rusk)).toEqual(['mateo', 'rosalba', 'rusk'])
})
