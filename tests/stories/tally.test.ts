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

const tally = toldFrom(compileStory(join(storiesFolder, 'tally')))
const { manifest } = tally.compiled

const score = (notation: string) => carefulOn(tally, {}, parseNotation(notation))
const points = ({ recognition, cooperation, safety, case: shown }: Score) =>
  [recognition, cooperation, safety, shown].map((axis) => axis.points).join(' ')
const shows = (notation: string) => [...cuesShown(tally.path(notation).beats).keys()]

const morning = 'ask-hauler sort-glass insurance-out read-board say-recording hand-kit check-seat dial-line same-ticket'
const day = 'end-stop read-book hear-orozco ask-sleepers hear-cost hold-up'
const evening = 'knock-door ask-hat lawyer-first chelo-number'
const patient = `${morning} ${day} ${evening}`

describe('the patient day', () => {
  const path = `${patient} as-allowed sign-allowed`

  it('ends with the charge at the labor office, and nobody named', () => {
    expect(tally.lastBeat(path).ending).toBe('at-no-cost')
    expect([points(score(path)), score(path).screenOuts]).toEqual(['80 36 17 40', []])
  })

  it('shows the one fault, and what speaks against the rest', () => {
    expect(shows(path)).toEqual(
      expect.arrayContaining([
        'power-charge',
        'count-asked-for',
        'own-phones',
        'drove-for-lupe',
        'quit-driven',
        'tells-him-short',
      ]),
    )
  })

  it('loses recognition to whoever calls it labor', () => {
    const judged = (category: string) => score(`${patient} assess:${category}@50/hunch as-allowed sign-allowed`)
    expect(judged('wage').recognition.points).toBe(judged('none').recognition.points)
    expect(judged('wage').recognition.points - judged('labor').recognition.points).toBe(40)
  })
})

describe('seeing too much', () => {
  it('costs Tomás his season when the names go to a task force', () => {
    const path = `${patient} task-force sign-force`
    expect(tally.lastBeat(path).ending).toBe('white-cars')
    expect(points(score(path))).toBe('80 36 11 35')
  })

  it('costs thirteen people a night of work when they are moved', () => {
    const path = `${patient} county-rooms sign-rooms`
    expect(tally.lastBeat(path).ending).toBe('two-beds')
    expect(score(path).safety.points).toBe(7)
  })

  it('costs them the season when the picking stops', () => {
    const path = `${morning} hold-bus read-book hear-orozco stop-picking hear-cost hold-up ${evening} both-columns sign-columns`
    expect(tally.lastBeat(path).ending).toBe('frost')
    expect(score(path).safety.points).toBe(6)
    expect(shows(path)).not.toContain('tells-him-short')
  })

  it('costs Abel his place when Orozco hears who asked', () => {
    const path = `${morning} end-stop read-book hear-orozco ask-sleepers fetch-orozco your-doing knock-door ask-hat rooms-in-town chelo-number both-columns sign-columns`
    expect(tally.lastBeat(path).ending).toBe('twelve')
    expect(score(path).screenOuts).toEqual(['told-controller'])
  })
})

describe('seeing too little', () => {
  const path =
    'sort-glass set-flares orozco-asks circle-bus get-papers first-account check-seat ask-day write-lupe wave-off other-office let-climb orozco-too ask-hat rooms-in-town good-night close-mirror sign-mirror'

  it('leaves the charge where it was', () => {
    expect(tally.lastBeat(path).ending).toBe('in-service')
    expect(shows(path)).not.toContain('power-charge')
  })
})

it('never shows more than a hunch, nor control', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = tally.narrator({ given: {}, seed: 1, events: randomPlay(tally.narrator, seed) })
    expect(standardShown({ beats, manifest })).toBe('hunch')
  }
  expect(Object.values(manifest.cues).filter(({ control }) => control)).toEqual([])
})

it('accepts a wage question and nothing, whatever is shown', () => {
  for (const accepted of Object.values(manifest.scenario.accepted)) expect(accepted).toEqual(['wage', 'none'])
})

it('plays in at least five places', () => {
  expect(Object.keys(manifest.places).length).toBeGreaterThanOrEqual(5)
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
  expect(manifest.scenario.law).toEqual(expect.arrayContaining(['us-entry', 'us-guest-room']))
})
