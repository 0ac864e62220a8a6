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

const compiled = compileStory(join(storiesFolder, 'door-to-door'))
const { manifest } = compiled
const told = toldFrom(compiled)

/** What a path comes to in careful hands: the ending, the four axes, what the facts shown support, screen-outs. */
function outcome(notation: string) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, {}, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation).ending, points, standardShown(told.path(notation)), ...screenOuts].join(' | ')
}

const choicesAt = (notation: string) => told.lastBeat(notation).choices.map(({ id }) => id)
const shows = (notation: string) => [...cuesShown(told.path(notation).beats).keys()]
const wordsOf = (notation: string) =>
  told
    .path(notation)
    .beats.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')

const evening = 'permit-lund see-heel cold-first hear-clerk turn-pages ticket-joy'

it('shows what its truth is made of', () => {
  const stood = Object.values(manifest.cues).flatMap(({ indicators }) => indicators ?? [])
  const truth = ['L1.08', 'L4.01', 'L4.02', 'L4.04', 'L4.08', 'L5.01', 'L5.02', 'L5.03', 'L5.08', 'L5.09', 'L5.10']
  expect(truth.filter((id) => !stood.includes(id as (typeof stood)[number]))).toEqual([])
})

it('speaks of no border and no visa: the crew are citizens', () => {
  const events = Array.from({ length: 200 }, (_, seed) => randomPlay(told.narrator, seed))
  const lines = events.flatMap((played) =>
    told.narrator({ given: {}, seed: 1, events: played }).beats.flatMap((beat) => beat.lines.map(({ text }) => text)),
  )
  expect(lines.filter((text) => /visa|passport|immigra/i.test(text))).toEqual([])
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
})

describe('by the law of the state', () => {
  const path = 'permit-lund see-heel cold-first say-limits turn-pages ticket-joy each-own'
  const saidUnder = (notation: string, given: Readonly<Record<string, string>>) =>
    told
      .path(notation, given)
      .beats.flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n')
  const here = { advocate: 'offered', notice: 'none' }
  const newYork = { advocate: 'offered', notice: 'state' }
  const california = { advocate: 'told', notice: 'none' }

  it('two offices must be notified in New York, and both are told of it first', () => {
    const offered = (given: Readonly<Record<string, string>>) => told.lastBeat(path, given).choices.map(({ id }) => id)
    expect(offered(newYork)).toContain('notify-both')
    expect(offered(newYork)).not.toContain('call-both')
    expect(offered(here)).not.toContain('notify-both')
    expect(saidUnder(`${path} notify-both sign`, newYork)).toMatch(/you have no choice in it[\s\S]*You can tick it/)
    const untold = `${path.replace('each-own', 'joy-deals')} notify-both sign`
    expect(saidUnder(untold, newYork)).toContain('leave it empty')
  })

  it('the right to an advocate is told in California, and nowhere claimed as law elsewhere', () => {
    expect(saidUnder(path, california)).toContain('she has a right to an advocate beside her')
    for (const given of [here, newYork]) expect(saidUnder(path, given)).not.toContain('right to an advocate')
  })

  it('is worth the same wherever it is', () => {
    const worth = (notation: string, given: Readonly<Record<string, string>>) => {
      const { recognition, cooperation, safety, case: held } = carefulOn(told, given, parseNotation(notation))
      return [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
    }
    expect(worth(`${path} notify-both sign`, newYork)).toBe(worth(`${path} call-both sign`, here))
  })
})

describe('a whole path', () => {
  it('on which each is asked, and two stay in town', () => {
    expect(outcome(`${evening} each-own call-both sign`)).toBe('lamp | 54 30 13 26 | cause')
    expect(outcome(`${evening} each-own wake-advocate sign`)).toBe('lamp | 54 32 13 24 | cause')
  })

  it('on which nobody stays still leaves a number in an order for a magazine', () => {
    expect(outcome(`${evening} joy-deals wake-advocate sign`)).toBe('carried-over | 51 26 9 24 | cause')
    expect(wordsOf(`${evening} joy-deals wake-advocate sign`)).toContain('a woman calls about an order')
  })

  it('that takes the box for safety takes it from its owners', () => {
    expect(outcome(`${evening} book-box call-both sign`)).toBe('receipt | 51 6 8 21 | cause')
  })

  it('that has her fetched by family had not asked her which', () => {
    expect(outcome(`${evening} each-own call-home sign`)).toBe('ohio | 54 28 11 22 | cause')
    expect(wordsOf(`${evening} each-own call-home sign`)).toContain('Nobody had asked her')
  })

  it('that tickets the seller, and asks nothing else, treats her as an offender only', () => {
    const path = 'only-noise hear-trey write-ticket how-began say-limits wave-off close-noise sign'
    expect(outcome(path)).toBe('eleven-each | 42 -4 -10 11 | suspicion | offender-only')
  })
})

describe('what is told depends on how it was asked', () => {
  it('Gil says where he sleeps only out of Joy’s hearing', () => {
    expect(shows('permit-lund see-heel')).toContain('van-for-short')
    for (const first of ['ask-ring', 'all-cards', 'only-noise'])
      expect(shows(`${first} see-heel`)).not.toContain('van-for-short')
  })

  it('Kenzie speaks of the threat, and opens her binder, once nothing is on a sheet', () => {
    expect(shows('permit-lund see-heel cold-first say-limits')).toContain('report-threat')
    expect(choicesAt('permit-lund see-heel cold-first')).toContain('turn-pages')
    expect(shows('permit-lund see-heel against-will say-limits')).not.toContain('report-threat')
    expect(choicesAt('permit-lund see-heel against-will')).not.toContain('turn-pages')
  })

  it('with Joy’s arm around her there is no talk', () => {
    expect(choicesAt('permit-lund see-heel wave-van')).toContain('wave-off')
  })
})

it('hears the one who likes it, and settles nothing about him', () => {
  expect(manifest.cues['likes-it']?.kind).toBe('contrary')
  expect(
    wordsOf('permit-lund hear-trey cold-first how-began hear-clerk ticket-joy each-own wage-office sign'),
  ).toContain('I’m first in the region. Ask anybody.')
})
