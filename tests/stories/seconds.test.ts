import { describe, expect, it } from 'vitest'
import { givenOf } from '../../src/core/case/caseFile.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { factsText, fileFrom, shipped } from '../support/played.ts'
import { farm, household, nightShift, street, tally } from '../support/plays.ts'

const seconds = scenarioIds(storiesFolder).filter((id) => shipped(id).compiled.manifest.scenario.after)

describe('a second contact begins where one’s own play of the first ended', () => {
  it.each<[string, string, string]>([
    ['farm', farm.careful, 'number=safe@18 tongue=booked@10 harm=none'],
    ['farm', farm.careless, 'number=none tongue=tied@3 harm=leaked@13'],
    ['household', household.careful, 'from=center@23 number=safe@16 tablets=dated@13'],
    ['household', household.careless, 'from=house number=none tablets=booked@13'],
    ['street', street.careful, 'stuff=his@10 word=kept number=safe@17'],
    ['street', street.careless, 'stuff=hers word=kept number=none'],
    ['tally', tally.careful, 'charge=asked@18 harm=none'],
    ['tally', tally.careless, 'charge=asked@18 harm=stopped@10'],
    ['night-shift', nightShift.careful, 'wage=way@14 wednesday=hers told=kept'],
    ['night-shift', nightShift.careless, 'wage=judged@10 wednesday=theirs@17 told=kept'],
  ])('%s: %s', (source, notation, facts) => {
    expect(factsText(fileFrom(`${source}-second`, source, notation))).toBe(facts)
  })
})

describe('who is on the telephone', () => {
  const firstLine = (given: Record<string, string>) => shipped('farm-second').lastBeat('', given).lines.at(1)?.text

  it('is Rosalba herself after a number among the beans, and Rusk after cards on a table', () => {
    expect(firstLine(givenOf(fileFrom('farm-second', 'farm', farm.careful)))).toContain('What do beans cost?')
    expect(firstLine({ number: 'exposed', tongue: 'tied', harm: 'none' })).toContain('Dale Rusk')
  })
})

it.each(seconds)('%s asks for a line that its first one’s report has', (id) => {
  const { after, takes } = shipped(id).compiled.manifest.scenario
  expect(takes?.from).toEqual([after?.scenario])
  expect(Object.keys(shipped(after?.scenario ?? '').compiled.manifest.report)).toContain(after?.recall)
})

it('has one for every long encounter that an officer plays', () => {
  const long = scenarioIds(storiesFolder).filter((id) => {
    const { length, role } = shipped(id).compiled.manifest.scenario
    return length === 'long' && role !== 'prosecutor'
  })
  expect(seconds.map((id) => shipped(id).compiled.manifest.scenario.after?.scenario).sort()).toEqual(long.sort())
})
