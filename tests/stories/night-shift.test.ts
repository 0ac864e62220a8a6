import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { standardShown } from '../../src/core/score/recognition.ts'
import { variantFor } from '../../src/core/score/wording.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { carefulOn } from '../support/hands.ts'
import { toldFrom } from '../support/told.ts'

const compiled = compileStory(join(storiesFolder, 'night-shift'))
const { manifest } = compiled
const told = toldFrom(compiled)

/** What a path comes to in careful hands: the ending, the four axes, what the facts shown support, screen-outs. */
function outcome(notation: string) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, {}, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation).ending, points, standardShown(told.path(notation)), ...screenOuts].join(' | ')
}

const choicesAt = (notation: string) => told.lastBeat(notation).choices.map(({ id }) => id)
const cuesOf = (kind: string) => Object.entries(manifest.cues).filter(([, cue]) => cue.kind === kind)

it('holds no means: what is not trafficking is never borne out as it', () => {
  expect(cuesOf('indicator').filter(([, { trays }]) => trays.includes('means'))).toEqual([])
  for (const categories of Object.values(manifest.scenario.accepted)) expect(categories).toEqual(['wage', 'none'])
})

it('plays in at least five places', () => {
  expect(Object.keys(manifest.places).length).toBeGreaterThanOrEqual(5)
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
})

const stoop = 'read-page say-name who-rings lund-hears ask-heard ask-bell whom-till-noon keep-pages'
const table = 'tell-coming see-hours ask-of-box turn-pages tongue-numbers'

describe('a whole path', () => {
  it('on which everybody is asked, and the hours go to those whose call they are', () => {
    const end = 'whose-call her-turn count-aloud who-sits own-place send-hours sign-hours'
    expect(outcome(`${stoop} ${table} ${end}`)).toBe('wednesday | 71 30 13 33 | hunch')
  })

  it('on which she is taken along costs her the day, and leaves the nights in no one’s file', () => {
    const start = 'hear-wednesday read-page knock-loud side-by-side ask-follow see-camera ask-kept confide-noor'
    const end = 'say-yes nobody-kept who-fears take-tuya find-bed ask-theft sign-theft'
    expect(outcome(`${start} read-texts set-straight why-there ask-quit ask-scorebook ${end}`)).toBe(
      'thaw | 53 -18 -14 9 | hunch',
    )
  })

  it('that treats the house as a scene is told by the daughter', () => {
    const start = 'say-name hear-wednesday take-account step-past ask-heard see-camera see-cards name-voices'
    const end = 'say-private ask-tuya-that let-run daughter-stays drive-hall two-sums sign-sums'
    expect(outcome(`${start} see-hours read-texts picture-box look-drawers ask-quit ${end}`)).toBe(
      'fire-box | 59 -10 4 4 | hunch | unlawful-entry',
    )
  })

  it('that clears the call at the door comes back to whom nobody was with', () => {
    const start = 'hear-wednesday read-page front-seat let-go pour-coffee ask-quarrel early-call run-calling'
    const end = 'keep-pages tell-coming see-hours ask-of-box leave-bell send-hours sign-hours'
    expect(outcome(`${start} ask-bell ask-heard whom-till-noon ${end}`)).toBe('floor | 71 22 4 21 | hunch')
  })
})

it('a suitcase undone at a word, with no ground, is a search and stands in the report', () => {
  expect(told.reasons('open-case', 'case')).toEqual(['0 searched-without-ground -4'])
  const whole = `open-case ${stoop.replace('say-name ', '')}`
  expect(variantFor(manifest.report, 'consent', told.path(whole))?.seen).toMatch(/undo her suitcase/)
})

describe('the scorebook', () => {
  const upstairs = 'ask-heard ask-bell whom-till-noon keep-pages tell-coming see-hours picture-box'

  it('is turned for somebody whom she has begun to trust', () => {
    const kind = `say-name hear-wednesday who-rings answer-him ${upstairs}`
    expect(choicesAt(kind)).toContain('turn-pages')
    expect(choicesAt(kind)).not.toContain('ask-scorebook')
  })

  it('is sat upon otherwise, and this lowers nothing', () => {
    const curt = `open-case read-page take-account answer-him ${upstairs}`
    expect(choicesAt(curt)).not.toContain('turn-pages')
    const axes = ['cooperation', 'safety', 'case'] as const
    for (const axis of axes) expect(told.reasons(`${curt} ask-scorebook`, axis)).toEqual(told.reasons(curt, axis))
  })
})

describe('the wage question', () => {
  const asked = `${stoop} ${table}`

  it('has a way to those whose call it is, and the hours go there by her leave', () => {
    expect(told.reasons(`${asked} whose-call`, 'case').at(-1)).toBe('13 wage-way-shown +2')
    const desk = `${asked} whose-call her-turn count-aloud who-sits own-place`
    expect(choicesAt(desk)).toContain('send-hours')
    expect(choicesAt(desk)).not.toContain('send-unasked')
  })

  it('is no one’s to rule on at the foot of a bed, either way', () => {
    for (const ruling of ['say-yes', 'say-usual'])
      expect(told.reasons(`${asked} ${ruling}`, 'case').at(-1)).toBe('13 wage-judged -2')
    const desk = `${asked} say-usual her-turn count-aloud who-sits own-place`
    expect(choicesAt(desk)).toContain('send-unasked')
    expect(choicesAt(desk)).not.toContain('send-hours')
  })
})

it('the first bus waits for one long talk, and not for two', () => {
  const house = `${stoop} tell-coming see-hours ask-of-box tongue-numbers`
  const lateAt = (rest: string) => told.lastBeat(`${house} ${rest}`).model.minutesLeft
  expect(lateAt('turn-pages whose-call her-turn count-aloud')).toBeGreaterThan(0)
  expect(lateAt('turn-pages whose-call her-turn let-run')).toBe(0)
})

describe('after she was taken along', () => {
  const start = 'hear-wednesday read-page knock-loud side-by-side ask-follow see-camera ask-kept confide-noor'
  const taken = `${start} read-texts set-straight why-there ask-quit ask-scorebook whose-call nobody-kept who-fears take-tuya find-bed`

  it.each([
    ['send-hours sign-hours', 'a file with no name on it'],
    ['two-sums sign-sums', 'The two sums are in your report.'],
    ['ask-theft sign-theft', 'The nights are in no one’s file.'],
  ])('the nights are where this path has put them: %s', (end, words) => {
    const { ending, lines } = told.lastBeat(`${taken} ${end}`)
    expect(ending).toBe('thaw')
    expect(lines.map(({ text }) => text).join(' ')).toContain(words)
  })
})
