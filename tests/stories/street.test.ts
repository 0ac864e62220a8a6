import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { careful, eventsBy } from '../../src/core/score/careful.ts'
import { scoreOf } from '../../src/core/score/score.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { toldFrom } from '../support/told.ts'

const compiled = compileStory(join(storiesFolder, 'street'))
const { manifest } = compiled
const { path, score } = toldFrom(compiled)

/** What a path comes to when notebook, board and report are kept with care. */
function carefully(notation: string) {
  const { beats } = path(notation)
  const facts = beats.map(({ lines, part }) => ({ part, cues: lines.flatMap(({ cues }) => cues) }))
  const events = eventsBy(careful(manifest), manifest, facts, notation.split(' '))
  const { recognition, cooperation, safety, case: inCase, screenOuts } = scoreOf({ manifest, beats, events })
  const points = [recognition, cooperation, safety, inCase].map((axis) => axis.points)
  return { points, screenOuts, ending: beats.at(-1)?.ending }
}

const wordsOf = (notation: string) =>
  path(notation)
    .beats.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')

const served =
  'show-light hear-tasha read-dash car-or-shelter thermos how-sick night-off bulb-talk tell-him his-inventory only-safe which-door on-chart two-kinds six-oclock own-name in-his-head wake-both sign-both'
const hooked =
  'run-cards write-card read-dash heat-cage is-working hum hook-him she-keeps that-ticket straight-in get-statement second-screen let-post front-desk three-cards sign-cards'
const beyond =
  'show-light read-dash write-card car-or-shelter thermos how-sick night-off bulb-talk name-facts through-glass tasha-window his-inventory read-through see-register hear-clerk who-where in-his-head wake-both sign-both'
const freed =
  'show-light hear-tasha read-dash car-or-shelter thermos how-sick night-off bulb-talk both-screens empty-stool walk-over across worst-thing who-where in-his-head wake-both sign-both'
const gone =
  'hear-evening round-back write-card wait-names own-feet which-pocket night-off card-wave alto walk-over across worst-thing no-strings in-his-head close-light sign-light'

describe('the warrant served well', () => {
  it('is a sound ending, on every axis', () => {
    expect(carefully(served)).toEqual({ points: [71, 26, 24, 32], screenOuts: [], ending: 'docket' })
  })

  it('keeps his things with him, and the court is done with it', () => {
    expect(wordsOf(served)).toContain('a judge takes a missed date off the books')
    expect(wordsOf(served)).toContain('he holds up his own license')
  })
})

describe('the warrant, and nothing else', () => {
  it('treats him as an offender only, and leaves him without the care he asked for', () => {
    expect(carefully(hooked).screenOuts).toEqual(['offender-only', 'left-injured'])
    expect(carefully(hooked).ending).toBe('twenty')
  })

  it('is scored on what was done, not on his shouting', () => {
    const shouted = score(hooked).findings.filter(({ rule }) => rule.includes('shouts'))
    expect(shouted).toEqual([])
  })
})

describe('going on past the light', () => {
  it('counts once facts for two elements had been noted, and against otherwise', () => {
    const stated = (notation: string) =>
      score(notation).findings.find(({ rule }) => rule === 'suspicion-stated')?.points
    const noted = beyond.replace('write-card', 'note:map-dots note:pad-times write-card')
    expect([stated(beyond), stated(noted)]).toEqual([-3, 3])
  })

  it('comes to a case on paper in which he had not had to speak', () => {
    expect(carefully(beyond).ending).toBe('paper')
    expect(wordsOf(beyond)).toContain('Jordan has not had to say a word for it.')
  })
})

it('is as sound where the warrant is read to its end, and the rest asked freely', () => {
  expect(carefully(freed)).toEqual({ points: [71, 26, 24, 33], screenOuts: [], ending: 'docket' })
})

it('leaves him the license that went back into his hand, though the phone stays in the console', () => {
  const kept = freed.replace('walk-over', 'shop-phone')
  expect(wordsOf(kept)).toContain('he holds up his own license')
  expect(wordsOf(kept)).not.toContain('Kendra has his wallet out already')
})

it('says whom the recording may reach wherever that is credited', () => {
  for (const start of ['show-light hear-tasha', 'show-light read-dash write-card car-or-shelter only-light'])
    expect(wordsOf(start)).toMatch(/a court may see it/i)
})

it('lets them go, and still leaves a way back', () => {
  expect(carefully(gone).ending).toBe('notes')
  expect(carefully(gone).screenOuts).toEqual([])
})

it('reads its facts from the statute and one published checklist, not from the labor list', () => {
  const named = new Set(Object.values(manifest.cues).flatMap(({ indicators }): readonly string[] => indicators ?? []))
  expect([...named].filter((id) => !/^(CA|S)\./.test(id))).toEqual([])
  expect(['CA.a', 'CA.b', 'CA.c', 'CA.d', 'CA.e', 'CA.f', 'CA.g'].filter((id) => !named.has(id))).toEqual([])
})

it('shows federal law, Colorado, and the checklist of California', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO', 'CA']))
  expect(manifest.scenario.law).toContain('ca-236-2')
})
