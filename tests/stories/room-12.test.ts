import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { cuesShown } from '../../src/core/score/path.ts'
import { standardShown } from '../../src/core/score/recognition.ts'
import type { Score } from '../../src/core/score/score.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { carefulOn } from '../support/hands.ts'
import { randomPlay } from '../support/randomPlay.ts'
import { toldFrom } from '../support/told.ts'

const room = toldFrom(compileStory(join(storiesFolder, 'room-12')))
const { manifest } = room.compiled

const score = (notation: string) => carefulOn(room, {}, parseNotation(notation))
const points = ({ recognition, cooperation, safety, case: shown }: Score) =>
  [recognition, cooperation, safety, shown].map((axis) => axis.points).join(' ')
const shows = (notation: string) => [...cuesShown(room.path(notation).beats).keys()]
const ends = (notation: string) => room.lastBeat(notation).ending
const rules = (notation: string) => score(notation).findings.map(({ rule }) => rule)

const evening = 'his-words ask-eleven whose-door chair-pool look-out'
const settled = `${evening} walk-him talk-terms`
const patient = `${settled} truck-only sign`

describe('the careful evening', () => {
  it('settles the complaint, and has a truck to pass on', () => {
    expect(ends(patient)).toBe('teeth')
    expect([points(score(patient)), score(patient).screenOuts]).toEqual(['54 28 8 23', []])
  })

  it('runs, photographs and lists nothing', () => {
    expect(rules(patient)).not.toContain('listed-without-ground')
  })

  it('shows what looked like control from both sides', () => {
    expect(shows(patient)).toEqual(
      expect.arrayContaining(['two-wallets', 'they-swap', 'split-midnight', 'plates-shared', 'takes-turns']),
    )
  })

  it('takes none and other, as the law of the place has it, and no other name for it', () => {
    const judged = (category: string) =>
      score(`${settled} assess:${category}@10/hunch truck-only sign`).recognition.points
    expect(judged('other')).toBe(judged('none'))
    expect(judged('none') - judged('sex')).toBe(40)
  })

  it('may close it in two lines as well', () => {
    expect(ends(`${settled} two-lines sign`)).toBe('noon')
  })
})

describe('seeing too much', () => {
  it('costs Wren her license for a year when the names go on a list', () => {
    expect(ends(`${settled} for-list sign`)).toBe('listed')
  })

  it('costs them five rooms in a month when she is referred without being asked', () => {
    expect(ends(`${settled} possible-one sign`)).toBe('pamphlet')
  })

  it('costs Theo five nights when he is taken for the controller', () => {
    const path = `${evening} theo-in arrest-lines sign`
    expect(ends(path)).toBe('wallets')
    expect(rules(path)).toContain('arrested-without-law')
  })

  it('leaves each by themselves when she is given a bed without him', () => {
    expect(ends(`${evening} walk-him shelter-bed two-lines sign`)).toBe('wrist')
    expect(ends(`${evening} walk-him by-midnight two-lines sign`)).toBe('wrist')
  })
})

describe('the room', () => {
  it('is not the manager’s to open, nor the doorstep to stand on', () => {
    for (const start of ['pass-key ask-eleven whose-door', 'his-words ask-eleven foot-in']) {
      const path = `${start} chair-pool look-out walk-him talk-terms two-lines sign`
      expect(score(path).screenOuts).toEqual(['unlawful-entry'])
    }
  })

  it('opens its story of the truck to nobody who came in by it', () => {
    expect(shows('pass-key ask-eleven whose-door look-out chair-pool')).not.toContain('gray-truck')
    expect(shows('his-words ask-eleven both-ids look-out chair-pool')).not.toContain('gray-truck')
  })
})

describe('the manager', () => {
  it('is left with the ordinance when he is told that it is another department', () => {
    for (const last of ['first-call', 'two-lines'])
      expect(ends(`${evening} walk-him paid-stays ${last} sign`)).toBe('strike')
  })
})

it('never shows more than a hunch, nor control', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = room.narrator({ given: {}, seed: 1, events: randomPlay(room.narrator, seed) })
    expect(standardShown({ beats, manifest })).toBe('hunch')
  }
  expect(Object.values(manifest.cues).filter(({ control }) => control)).toEqual([])
})

it('has three or more decisive beats on each path', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = room.narrator({ given: {}, seed: 1, events: randomPlay(room.narrator, seed) })
    expect(beats.filter(({ decisive }) => decisive).length).toBeGreaterThanOrEqual(3)
  }
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  expect(new Set(manifest.scenario.law.map((id) => known.get(id)))).toEqual(new Set(['US', 'CO']))
})

describe('by the law of the state', () => {
  const said = (notation: string, given: Readonly<Record<string, string>>) =>
    room
      .path(notation, given)
      .beats.flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n')
  const here = { checklist: 'shown', sex_means: 'proved' }
  const california = { checklist: 'owed', sex_means: 'proved' }
  const minnesota = { checklist: 'shown', sex_means: 'any' }

  it('California’s seven signs are weighed, and written down as weighed', () => {
    const words = said(`${settled} two-lines sign`, california)
    expect(words).toContain('we have to weigh them')
    expect(words).toContain('what you saw of each sign')
    expect(said(`${settled} two-lines sign`, here)).not.toContain('have to weigh')
  })

  it('where no means are asked for, somebody would still have to be sold by somebody', () => {
    expect(said(`${evening} theo-in arrest-lines sign`, minnesota)).toContain('No force need be shown in this state')
    expect(said(`${evening} theo-in arrest-lines sign`, here)).not.toContain('No force')
  })
})
