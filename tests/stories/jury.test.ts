import { describe, expect, it } from 'vitest'
import { givenOf } from '../../src/core/case/caseFile.ts'
import { law } from '../../src/core/law/law.ts'
import { manifestFor } from '../../src/core/manifest/manifestFor.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { variantFor } from '../../src/core/score/wording.ts'
import { carefulOn } from '../support/hands.ts'
import { factsText, fileFrom, shipped } from '../support/played.ts'
import { farm, household, street } from '../support/plays.ts'

const told = shipped('jury')
const { manifest } = told.compiled
type Given = Readonly<Record<string, string>>

const plain: Given = { matter: 'farm', paper: 'kept', said: 'plain' }
const heard = 'first-thought bolt-others had-stayed walk-others want-to-know years-others challenge-one'
const panel = `lay-it-out be-sokol ask-eleven ${heard}`
const sworn = `${panel} strike-nine hand-in all-of-it`
const ready = `${sworn} who-sits what-he-asks who-decides how-done what-needed`
const careful = `${ready} the-thread say-break say-it-first own-questions`

/** What a path comes to with a careful hand: its ending, the four axes, screen-outs. */
function outcome(notation: string, given: Given = plain) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, given, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation, given).ending, points, ...screenOuts].join(' | ')
}
const endingOf = (notation: string, given: Given = plain) => told.lastBeat(notation, given).ending

/** All that is said in the jury room, and after it. */
const talk = (notation: string, given: Given = plain) =>
  told
    .lastBeat(notation, given)
    .lines.map(({ text }) => text)
    .join(' ')

describe('the file that an encounter leaves', () => {
  it.each<[string, string, string]>([
    ['farm', farm.careful, 'matter=farm paper=kept@18 said=plain'],
    ['farm', farm.careless, 'matter=farm paper=thin said=plain'],
    ['household', household.careful, 'matter=household paper=kept@17 said=plain'],
    ['household', household.careless, 'matter=household paper=thin said=plain'],
    ['street', street.careful, 'matter=street paper=kept@10 said=plain'],
    ['street', street.careless, 'matter=street paper=thin said=plain'],
  ])('%s: %s', (source, notation, facts) => {
    expect(factsText(fileFrom('jury', source, notation))).toBe(facts)
  })
})

describe('a picture in somebody’s head', () => {
  const quiet = 'heard-of hold-against leave-paid challenge-one'
  const planted = 'not-films fear-holds gets-nothing challenge-one'
  const rest = (asked: string) => careful.replace(heard, asked).replace('strike-nine', 'leave-box')

  it('that was found is talked about by those who know it', () => {
    expect(talk(careful)).toContain('I don’t need a basement')
    expect(talk(careful)).toContain('He had the title to my truck')
    expect(endingOf(careful)).toBe('both')
  })

  it('that was missed comes up when nobody can answer', () => {
    const missed = rest(quiet).replace('how-done', 'leave-her-out').replace('own-questions', 'read-the-law')
    expect(talk(missed)).toContain('I walked off a job once')
    expect(talk(missed)).toContain('People say things, for a paper or a ticket')
  })

  it('that was planted is still there on the last day', () => {
    expect(talk(rest(planted))).toContain('So where was the lock?')
    expect(endingOf(rest(planted))).toBe('forty-minutes')
  })

  it('that was heard holds, whatever is said later', () => {
    const later = careful.replace('how-done', 'is-it-true').replace('the-thread', 'the-word')
    expect(talk(later)).toContain('He had the title to my truck')
  })

  it('hardens where one is put right before the others', () => {
    expect(talk(careful.replace('walk-others', 'walk-wrong'))).toContain('I know what I’m meant to think')
  })

  it('sits in the box where somebody is asked to try', () => {
    expect(endingOf(careful.replace('challenge-one', 'bring-round').replace('strike-nine', 'leave-box'))).toBe('eleven')
    const { lines } = told.lastBeat(
      careful.replace('challenge-one', 'bring-round').replace('strike-nine', 'leave-box'),
      plain,
    )
    expect(lines.map(({ text }) => text).join(' ')).not.toContain('that job')
    const struck = careful.replace('challenge-one', 'bring-round').replace('strike-nine', 'strike-one')
    expect(endingOf(struck)).toBe('both')
  })
})

describe('the verdict', () => {
  it('is not scored: the same work, and less that could be held', () => {
    const missed = careful
      .replace(heard, 'heard-of hold-against leave-paid challenge-one')
      .replace('strike-nine', 'leave-box')
      .replace('how-done', 'leave-her-out')
    const [kept, thin] = ['kept', 'thin'].map((paper) => outcome(missed, { ...plain, paper }).split(' | '))
    const pointsBut = (one: readonly string[] | undefined) => one?.[1]?.split(' ').slice(1)
    expect([kept?.[0], thin?.[0]]).toEqual(['both', 'not-proved'])
    expect(pointsBut(kept)).toEqual(pointsBut(thin))
  })

  it('rests on papers where the chair stays empty', () => {
    const gone = careful.replace('what-needed', 'on-paper').replace('say-break', 'who-keeps')
    expect(endingOf(gone)).toBe('second-count')
    expect(endingOf(gone, { ...plain, paper: 'thin' })).toBe('not-proved')
  })
})

describe('conduct that is named whatever else went well', () => {
  it.each<[string, string]>([
    [careful.replace('strike-nine', 'strike-men'), 'reversed | strike-for-who'],
    [careful.replace('all-of-it', 'note-stays'), 'mistrial | hidden-disclosure'],
    [careful.replace('what-he-asks', 'three-lines'), 'phrases | coaching'],
    [careful.replace('who-decides', 'see-through'), 'both | bargain'],
    [careful.replace('what-needed', 'sign-warrant').replace('say-break', 'let-go'), 'side-door | person-detained'],
  ])('%s', (notation, named) => {
    const [ending, , ...screenOuts] = outcome(notation).split(' | ')
    expect([ending, ...screenOuts].join(' | ')).toBe(named)
  })
})

it('pins a strike to what that juror said', () => {
  const seen = (notation: string) => {
    const beats = told.path(notation).beats
    const path = { manifest, beats, events: parseNotation(notation) }
    return variantFor(manifest.report, 'struck', path)?.seen
  }
  expect(seen(careful)).toContain('It’s girls, and basements.')
  expect(seen(careful.replace('strike-nine', 'strike-four'))).toContain('Whoever can walk isn’t kept.')
  expect(seen(careful.replace('strike-nine', 'strike-men'))).toContain('no words of anybody’s')
  const look = careful.replace('challenge-one', 'challenge-eleven').replace('strike-nine', 'leave-box')
  expect(seen(look)).toContain('I struck nobody.')
})

it('asks no words of somebody who has not said them', () => {
  const offered = told.lastBeat(`${panel.replace(heard, 'heard-of hold-against leave-paid challenge-one')}`).choices
  expect(offered.map(({ id }) => id).sort()).toEqual(['leave-box', 'strike-look', 'strike-own'])
})

it('comes to the same best whoever will speak', () => {
  for (const matter of ['farm', 'household', 'street'])
    expect(outcome(careful, { ...plain, matter })).toBe(outcome(careful))
  expect(outcome(careful)).toBe('both | 66 12 8 51')
})

it('has the person of its file', () => {
  const { cast } = manifestFor(manifest, givenOf(fileFrom('jury', 'street', street.careful)))
  expect([cast.person?.name, cast.person?.art]).toEqual(['Jordan Reyes-Hall', 'jordan'])
})

it('shows only law that there is', () => {
  const known = new Set<string>(law.map(({ id }) => id))
  expect(manifest.scenario.law.filter((id) => !known.has(id))).toEqual([])
})
