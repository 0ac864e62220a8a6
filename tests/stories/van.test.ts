import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { cuesShown } from '../../src/core/score/path.ts'
import { standardShown } from '../../src/core/score/recognition.ts'
import type { Score } from '../../src/core/score/score.ts'
import { variantFor } from '../../src/core/score/wording.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { carefulOn } from '../support/hands.ts'
import { randomPlay } from '../support/randomPlay.ts'
import { toldFrom } from '../support/told.ts'

const van = toldFrom(compileStory(join(storiesFolder, 'van')))
const { manifest } = van.compiled

type Given = Readonly<Record<string, string>>
const tell = (notation: string, given: Given = {}) =>
  van.narrator({ given, seed: 1, events: parseNotation(notation) }).beats
const score = (notation: string, given: Given = {}) => carefulOn(van, given, parseNotation(notation))
const points = ({ recognition, cooperation, safety, case: shown }: Score) =>
  [recognition, cooperation, safety, shown].map((axis) => axis.points).join(' ')
const shows = (notation: string) => [...cuesShown(van.path(notation).beats).keys()]
const offered = (notation: string, given: Given = {}) =>
  tell(notation, given)
    .at(-1)
    ?.choices.map(({ id }) => id) ?? []
const ends = (notation: string) => van.lastBeat(notation).ending

const warm = 'own-seat say-limits light-ramp'
const apart = `${warm} the-map dial-french`
const patient = `${apart} run-by sister-drives as-allowed sign`

describe('the careful stop', () => {
  it('ends at her sister’s, with the house named as she allowed', () => {
    expect(ends(patient)).toBe('cake')
    expect([points(score(patient)), score(patient).screenOuts]).toEqual(['47 28 11 26', []])
  })

  it('has asked two people apart, about debt and about arrival', () => {
    expect(shows(patient)).toEqual(
      expect.arrayContaining(['stays-til-paid', 'sister-waits', 'paid-in-full', 'ends-at-bus']),
    )
  })

  it('takes smuggling and other, and no other name for it', () => {
    const judged = (category: string) =>
      score(`${apart} run-by sister-drives assess:${category}@20/hunch as-allowed sign`).recognition.points
    expect(judged('other')).toBe(judged('smuggling'))
    expect(judged('smuggling') - judged('labor')).toBe(40)
  })
})

describe('it could turn', () => {
  it('where the van rolls on, or a gray car is left to come, and she cooks on Juniper Street', () => {
    expect(ends(`${apart} let-roll close-line sign`)).toBe('juniper')
    expect(ends(`${apart} run-by wish-luck driver-only sign`)).toBe('juniper')
  })

  it('is kept from it as well by a number to hide, or by being asked in whose car', () => {
    for (const last of ['in-hems', 'each-says']) expect(ends(`${apart} run-by ${last} driver-only sign`)).toBe('half')
  })

  it('unless talk with everybody at once has taken until the gray car comes', () => {
    const slow = `${warm} all-at-once new-boots run-by`
    expect(ends(`${slow} in-hems driver-only sign`)).toBe('juniper')
  })

  it('is told only by someone who has not been frightened first', () => {
    expect(shows('hand-out read-dash light-ramp the-map')).not.toContain('stays-til-paid')
    expect(offered('hand-out read-dash light-ramp the-map dial-french run-by')).not.toContain('sister-drives')
  })
})

describe('seeing too much', () => {
  it('costs Abdou his hearing, by a list of names or by being found', () => {
    expect(ends(`${apart} run-by each-says names-over sign`)).toBe('names')
    expect(ends(`${apart} run-by each-says nine-found sign`)).toBe('found')
  })

  it('holds nobody past the stop for status alone without a price', () => {
    const path = `${apart} keep-nine driver-only sign`
    expect(ends(path)).toBe('cots')
    expect(score(path).findings).toContainEqual(expect.objectContaining({ rule: 'stop-stretched', points: -3 }))
  })
})

describe('what is given', () => {
  const state = { smuggling: 'state' }
  const open = { immigration: 'open' }

  it('makes the arrest of the driver lawful in one state and a fault in another', () => {
    const path = (arrest: string) => `${apart} ${arrest} sister-drives as-allowed sign`
    const here = score(path('arrest-state'), state).case.points
    const there = score(path('arrest-void')).case.points
    expect(here - there).toBe(7)
    expect(offered(apart)).not.toContain('arrest-state')
    expect(offered(apart, state)).not.toContain('arrest-void')
  })

  it('has one offer for both, which the words do not tell apart', () => {
    const said = (given: Given, id: string) =>
      tell(apart, given)
        .at(-1)
        ?.choices.find((choice) => choice.id === id)?.text
    expect(said(state, 'arrest-state')).toBe(said({}, 'arrest-void'))
  })

  it('says who may ask about papers, and offers no promise where the agency enforces', () => {
    expect(offered('own-seat')).toContain('say-limits')
    expect(offered('own-seat', open)).toContain('say-lawyer')
    expect(offered('own-seat', open)).not.toContain('say-limits')
  })

  it('comes to the same best by the same care in each', () => {
    for (const smuggling of ['federal', 'state']) {
      expect(points(score(patient, { smuggling }))).toBe('47 28 11 26')
      const enforcing = score(patient.replace('say-limits', 'say-lawyer'), { smuggling, ...open })
      expect(points(enforcing)).toBe('47 28 11 26')
    }
  })
})

it('never shows more than a hunch, nor control', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = van.narrator({ given: {}, seed: 1, events: randomPlay(van.narrator, seed) })
    expect(standardShown({ beats, manifest })).toBe('hunch')
  }
  expect(Object.values(manifest.cues).filter(({ control }) => control)).toEqual([])
})

it('has three or more decisive beats on each path', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = van.narrator({ given: {}, seed: 1, events: randomPlay(van.narrator, seed) })
    expect(beats.filter(({ decisive }) => decisive).length).toBeGreaterThanOrEqual(3)
  }
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  expect(new Set(manifest.scenario.law.map((id) => known.get(id)))).toEqual(new Set(['US', 'CO']))
})

describe('the report says only what was so on this path', () => {
  const seen = (line: string, notation: string) => variantFor(manifest.report, line, van.path(notation))?.seen

  it('speaks of the message only to whoever read it', () => {
    const told = (look: string) =>
      seen('who-was-told', `own-seat ${look} light-ramp the-map dial-french run-by each-says driver-only sign`)
    expect(told('read-dash')).toContain('the message on his phone')
    expect(told('hear-driver')).not.toContain('the message')
  })

  it('speaks of French only where it was heard', () => {
    const language = (look: string) => seen('language', `own-seat ${look} light-ramp the-map anyone-made run-by`)
    expect(language('say-limits')).toContain('French')
    expect(language('round-van')).not.toContain('French')
  })

  it('closes an arrest as one, and a white line as one', () => {
    const offeredAfter = (driver: string) => offered(`${apart} ${driver} each-says`)
    expect(offeredAfter('arrest-void')).toContain('close-arrest')
    expect(offeredAfter('arrest-void')).not.toContain('close-line')
    expect(offeredAfter('run-by')).toContain('close-line')
  })
})
