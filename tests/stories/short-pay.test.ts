import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { cuesShown } from '../../src/core/score/path.ts'
import { standardShown } from '../../src/core/score/recognition.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { carefulOn } from '../support/hands.ts'
import { randomPlay } from '../support/randomPlay.ts'
import { toldFrom } from '../support/told.ts'

const compiled = compileStory(join(storiesFolder, 'short-pay'))
const { manifest } = compiled
const told = toldFrom(compiled)

type Given = Readonly<Record<string, string>>
const crime = { wage_theft: 'crime', immigration: 'restricted' }
const civil = { wage_theft: 'civil', immigration: 'restricted' }

/** What a path comes to in careful hands: the ending, the four axes, screen-outs. */
function outcome(notation: string, given: Given = crime) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, given, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation, given).ending, points, ...screenOuts].join(' | ')
}

const choicesAt = (notation: string, given: Given = crime) => told.lastBeat(notation, given).choices.map(({ id }) => id)
const shows = (notation: string) => [...cuesShown(told.path(notation, crime).beats).keys()]
const wordsOf = (notation: string, given: Given = crime) =>
  told
    .path(notation, given)
    .beats.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')

const evening = 'ray-side read-sheet hold-ladder wage-words both-sums'
const handedOn = 'who-reads both-ways sign'

it('holds no means, and never shows more than a hunch', () => {
  const means = Object.values(manifest.cues).filter(({ trays, control }) => trays.includes('means') || control)
  expect(means).toEqual([])
  for (let seed = 0; seed < 300; seed++) {
    const { beats } = told.narrator({ given: {}, seed: 1, events: randomPlay(told.narrator, seed) })
    expect(standardShown({ beats, manifest })).toBe('hunch')
  }
})

it('accepts a wage question, and theft where a state has it so, whatever is shown', () => {
  for (const accepted of Object.values(manifest.scenario.accepted)) expect(accepted).toEqual(['wage', 'other'])
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
})

describe('by the law of the state', () => {
  it('the report is of a theft, or goes to the agency, and is worth the same', () => {
    expect(choicesAt(evening, crime)).toContain('theft-report')
    expect(choicesAt(evening, civil)).toContain('wage-report')
    const points = (report: string, given: Given) => outcome(`${evening} ${report} ${handedOn}`, given)
    expect(points('theft-report', crime)).toBe('dates | 56 22 10 28')
    expect(points('wage-report', civil)).toBe('dates | 56 22 10 28')
  })

  it('“it’s civil” is waved off only where it can be a crime; elsewhere the agency is named', () => {
    expect(choicesAt(evening, crime)).toContain('call-civil')
    expect(choicesAt(evening, civil)).toContain('agency-monday')
    expect(outcome(`${evening} call-civil close-noise sign`, crime)).toBe('crooked-ridge | 50 2 5 16')
    expect(outcome(`${evening} agency-monday close-noise sign`, civil)).toBe('crooked-ridge | 50 8 6 20')
  })

  it('is told as whole lines, and nowhere as no crime', () => {
    expect(wordsOf(`${evening} theft-report ${handedOn}`, crime)).toContain('In August Ray is charged with theft.')
    expect(wordsOf(`${evening} wage-report ${handedOn}`, civil)).toContain('In August the agency orders it paid')
    for (const given of [crime, civil])
      for (let seed = 0; seed < 100; seed++) {
        const { beats } = told.narrator({ given, seed: 1, events: randomPlay(told.narrator, seed) })
        for (const { text } of beats.flatMap(({ lines }) => lines)) expect(text).not.toMatch(/no crime(?! of theirs)/)
      }
  })

  it('promises nothing about papers where the agency may ask', () => {
    const asked = (immigration: string) =>
      wordsOf(`${evening} theft-report who-reads`, { wage_theft: 'crime', immigration })
    expect(asked('restricted')).toContain('You won’t ask about papers.')
    expect(asked('open')).not.toContain('You won’t ask about papers.')
  })
})

describe('what looks like the end of it', () => {
  it('nine signatures for a sixth stand in the way of the rest', () => {
    expect(outcome(`${evening} all-sign who-reads sums-only sign`)).toBe('even | 53 14 9 17')
  })

  it('a promise that nobody will read it is read out by Ray’s lawyer', () => {
    const path = `${evening} theft-report nobody-else both-ways sign`
    expect(outcome(path)).toBe('dates | 53 10 6 24 | false-promise')
    expect(wordsOf(path)).toContain('Ray’s lawyer asks Demba about page three')
  })

  it('a key is easier to charge than three weeks', () => {
    expect(outcome(`${evening} theft-report who-reads cite-bea sign`)).toBe('key | 56 14 9 23')
  })

  it('seeing too much costs nine people the money', () => {
    const path = `${evening} theft-report who-reads task-force sign`
    expect(outcome(path)).toBe('soft-voices | 56 18 7 23')
    expect(wordsOf(path)).toContain('Nobody gets the three weeks.')
  })
})

it('loses recognition to whoever calls it labor', () => {
  const judged = (category: string) =>
    carefulOn(
      told,
      crime,
      parseNotation(`${evening} theft-report who-reads assess:${category}@50/hunch both-ways sign`),
    ).recognition.points
  expect(judged('wage')).toBe(judged('other'))
  expect(judged('wage') - judged('labor')).toBe(40)
})

it('shows that they come and go, to whoever looks', () => {
  expect(shows('ray-side round-van')).toContain('own-cars')
  expect(shows('ray-side see-demba')).toContain('told-to-go')
  expect(shows('all-cards')).toContain('own-wallets')
})
