import { describe, expect, it } from 'vitest'
import { type CaseFile, givenOf } from '../../src/core/case/caseFile.ts'
import { law } from '../../src/core/law/law.ts'
import { manifestFor } from '../../src/core/manifest/manifestFor.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { standardShown } from '../../src/core/score/recognition.ts'
import { carefulOn } from '../support/hands.ts'
import { factsText, fileFrom, shipped } from '../support/played.ts'
import { farm, household, nightShift, street, tally } from '../support/plays.ts'
import { givenByChance, randomPlay } from '../support/randomPlay.ts'

const told = shipped('charging')
const { manifest } = told.compiled
type Given = Readonly<Record<string, string>>

const plain: Given = { matter: 'farm', voice: 'sound', paper: 'kept', door: 'open', said: 'plain' }
const meeting = 'by-friend who-you-are write-it all-of-it'
const begin = `read-report read-exhibits read-other-side chart-it get-records find-left ${meeting}`
const filed = `${begin} file-both sign-net`
const careful = `${filed} with-tabs ask-change show-seats say-first hour-first`
const declined = `${begin} decline-wages sign-declined ask-them-in own-number whole-page`

/** What a path comes to with a careful hand: its ending, the four axes, screen-outs. */
function outcome(notation: string, given: Given = plain) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, given, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation, given).ending, points, ...screenOuts].join(' | ')
}

const file = (source: string, notation: string): CaseFile => fileFrom('charging', source, notation)

describe('the file that an encounter leaves', () => {
  it.each<[string, string, string]>([
    ['farm', farm.careful, 'matter=farm voice=sound paper=kept@18 door=open@18 said=plain'],
    ['farm', farm.careless, 'matter=farm voice=unsound@3 paper=thin door=shut@13 said=plain'],
    ['household', household.careful, 'matter=household voice=sound paper=kept@17 door=open@16 said=plain'],
    ['household', household.careless, 'matter=household voice=unsound@5 paper=thin door=shut@13 said=plain'],
    ['street', street.careful, 'matter=street voice=sound paper=kept@10 door=open@17 said=plain'],
    ['street', street.careless, 'matter=street voice=unsound@9 paper=thin door=shut@7 said=plain'],
    ['tally', tally.careful, 'matter=tally voice=sound paper=kept@15 door=open@19 said=plain'],
    ['tally', tally.careless, 'matter=tally voice=sound paper=taken@10 door=shut@10 said=plain'],
    ['night-shift', nightShift.careful, 'matter=night-shift voice=sound paper=kept@12 door=open@18 said=plain'],
    ['night-shift', nightShift.careless, 'matter=night-shift voice=unsound@4 paper=thin door=shut@17 said=plain'],
  ])('%s: %s', (source, notation, facts) => {
    expect(factsText(file(source, notation))).toBe(facts)
  })
})

describe('the same work at two desks', () => {
  it('keeps the person after a careful afternoon, and not after a careless one', () => {
    expect(outcome(careful, givenOf(file('farm', farm.careful)))).toBe('agreed | 53 14 14 33')
    const without = `${filed} with-tabs ask-change keepers say-first hour-first`
    expect(outcome(without, givenOf(file('farm', farm.careless)))).toBe('paper | 53 14 13 33')
  })

  it.each<[string, string, string, Given]>([
    ['a day before there was a folder', careful, 'l0114', { ...plain, door: 'shut', voice: 'unsound' }],
    ['a patrol car', careful.replace('by-friend', 'by-deputy'), 'l0287', plain],
    [
      'an afternoon in the small room',
      careful.replace(meeting, 'by-paper worst-first larger-now never-no'),
      'l0286',
      plain,
    ],
  ])('has whoever goes say why: %s', (_, notation, line, given) => {
    const upTo = notation.slice(0, notation.indexOf('show-seats'))
    expect(told.lastBeat(upTo.trim(), given).lines.map(({ id }) => id)).toContain(line)
  })

  it('counts here alone, and here and there with a yes, alike', () => {
    const given = { ...plain, matter: 'household' }
    expect(outcome(careful.replace('file-both', 'file-joint'), given)).toBe(outcome(careful, given))
    expect(
      outcome(
        careful.replace('file-both', 'to-federal').replace(/sign-net.*/, 'sign-federal they-will say-more file-now'),
        given,
      ),
    ).toMatch(/^forwarded/)
  })

  it('gives each count a trial of its own', () => {
    const trial = careful.replace('hour-first', 'no-deal')
    expect(outcome(trial)).toMatch(/^stood/)
    expect(outcome(trial.replace('file-both sign-net', 'file-top sign-top'))).toMatch(/^bare/)
    expect(outcome(trial.replace('show-seats', 'good-words'))).toMatch(/^bare .* coaching$/)
    const small = `${begin} file-lesser sign-lesser with-tabs ask-change`
    expect(
      [`${small} one-hour`, `${small} not-enough`, `${small} done-today`].map((way) => outcome(way).split(' ')[0]),
    ).toEqual(['agreed', 'stood', 'pled'])
  })

  it('loses what was taken, whatever is said of it', () => {
    const taken = { ...plain, paper: 'taken' }
    const thin = filed.replace('get-records', 'ask-expert')
    expect(outcome(`${thin} with-tabs no-word old-words say-first no-deal`, taken)).toMatch(/^left-out/)
    expect(outcome(`${thin} with-tabs no-word old-words say-first no-deal`)).toMatch(/^paper/)
  })
})

describe('conduct that is named whatever else went well', () => {
  const at = (notation: string) => outcome(notation).split(' | ').slice(2)

  it.each<[string, string]>([
    [careful.replace('all-of-it', 'who-stands'), 'bargain'],
    [careful.replace('show-seats', 'good-words'), 'coaching'],
    [careful.replace('with-tabs', 'less-note'), 'hidden-disclosure'],
    [careful.replace('ask-change', 'hold-for'), 'person-detained'],
    [careful.replace('all-of-it', 'never-no'), 'false-promise'],
  ])('%s', (notation, screenOut) => {
    expect(at(notation)).toEqual([screenOut])
  })

  it('ends without a word from somebody who was held', () => {
    expect(outcome(careful.replace('ask-change', 'hold-for'))).toMatch(/^mute/)
  })
})

describe('a file without a means', () => {
  const orchard = givenOf(file('tally', tally.careful))

  it('is declined with reasons, and that is sound', () => {
    expect(outcome(declined, orchard)).toBe('reasons | 49 12 11 29')
    expect(outcome(declined, givenOf(file('night-shift', nightShift.careful)))).toMatch(/^reasons/)
  })

  it('falls at the second element if it is filed', () => {
    const thin = `${begin} file-both-thin sign-net with-tabs no-word say-not-there`
    expect(outcome(thin, orchard)).toMatch(/^want-of/)
  })

  it('never shows more than a hunch', () => {
    for (let seed = 0; seed < 200; seed++) {
      const given = givenByChance(manifest.scenario.given, seed)
      const { beats } = told.narrator({ given, seed: 1, events: randomPlay(told.narrator, seed, [], given) })
      const isReal = !['tally', 'night-shift'].includes(given.matter ?? '')
      expect(standardShown({ beats, manifest }) === 'hunch').toBe(!isReal)
    }
  })
})

it('has the person and the truth of its file', () => {
  const { cast, scenario } = manifestFor(manifest, { ...plain, matter: 'night-shift' })
  expect([cast.person?.name, cast.person?.art, scenario.truth.trafficking]).toEqual(['Oyuntuya Ganbold', 'tuya', false])
})

it('shows only law that there is', () => {
  const known = new Set<string>(law.map(({ id }) => id))
  expect(manifest.scenario.law.filter((id) => !known.has(id))).toEqual([])
})
