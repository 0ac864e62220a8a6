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

const compiled = compileStory(join(storiesFolder, 'household'))
const { manifest } = compiled
const told = toldFrom(compiled)

/** What a path comes to in careful hands: the ending, the four axes, what the facts shown support, screen-outs. */
function outcome(notation: string) {
  const { recognition, cooperation, safety, case: held, screenOuts } = carefulOn(told, {}, parseNotation(notation))
  const points = [recognition, cooperation, safety, held].map((axis) => axis.points).join(' ')
  return [told.lastBeat(notation).ending, points, standardShown(told.path(notation)), ...screenOuts].join(' | ')
}

const lastEnding = (notation: string) => told.lastBeat(notation).ending

const morning =
  'tell-camera ask-abara front-seat say-limits ask-work lund-first hear-stephen hear-marianne note-words see-doses sit-ruth'
const counter = 'carry-tray date-it call-back return-mug hide-number own-paper plan-home bed-today'

it('shows every indicator of its truth', () => {
  const stood = Object.values(manifest.cues).flatMap(({ indicators }) => indicators ?? [])
  const truth = ['L1.02', 'L1.03', 'L1.08', 'L4.01', 'L4.04', 'L4.05', 'L5.01', 'L5.03']
  truth.push('L5.09', 'L5.12', 'L5.14', 'L5.15', 'L6.01', 'L6.02')
  expect(truth.filter((id) => !stood.includes(id as (typeof stood)[number]))).toEqual([])
})

it('plays in at least five places', () => {
  expect(Object.keys(manifest.places).length).toBeGreaterThanOrEqual(5)
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
})

describe('a whole path', () => {
  it('on which she goes at noon, once Ruth has somebody beside her', () => {
    expect(outcome(`${morning} ${counter} after-relief send-advocate sign-advocate`)).toBe('noon | 95 30 19 36 | cause')
  })

  it('on which she says no today, and calls on the ninth day, counts as much', () => {
    expect(outcome(`${morning} ${counter} no-day send-advocate sign-advocate`)).toBe('nine-days | 95 30 19 36 | cause')
  })

  it('that leaves at the door still finds her, on her walk', () => {
    const walk = 'clear-call say-lockout-walk read-log say-right fall-in dial-amharic hide-number two-kinds'
    expect(outcome(`see-keypad fetch-blanket take-kettle look-hall see-seated ${walk} close-call sign-close`)).toBe(
      'nine-days | 53 12 0 16 | hunch',
    )
  })

  it('that takes her in on the tablets leaves a sheet', () => {
    const kitchen = 'ring-bell let-explain ask-her coffee-all read-pantry see-bins ask-teddy trace-light ask-leave'
    const bench = 'say-nothing take-in ask-tablets let-sign leave-sheet close-call sign-close'
    expect(outcome(`see-keypad fetch-blanket ${kitchen} ${bench}`)).toBe(
      'bond | 68 -6 -18 9 | suspicion | offender-only',
    )
  })
})

describe('the passport', () => {
  const start = 'tell-camera ask-abara front-seat'
  const house = 'lund-first hear-stephen hear-marianne note-words see-doses sit-ruth'
  const choicesAt = (notation: string) => told.lastBeat(notation).choices.map(({ id }) => id)

  it('may be asked for, and asking tells him only what she has not said', () => {
    expect(choicesAt(`${start} ask-number ask-work ${house}`)).toContain('see-passport')
    expect(told.reasons(`${start} ask-number ask-work ${house} see-passport`, 'safety').at(-1)).toBe('11 hand-shown -2')
  })

  it('is her own word once she has spoken of it', () => {
    const asked = `${start} say-limits ask-work ${house} see-passport-told`
    expect(choicesAt(`${start} say-limits ask-work ${house}`)).not.toContain('see-passport')
    expect(told.score(asked).screenOuts).toEqual(['told-controller'])
  })
})

it('shows no paper of hers to someone she does not trust', () => {
  const rough = 'see-keypad fetch-blanket hear-first ask-her look-hall both-accounts hear-stephen see-bins ask-mother'
  const at = `${rough} see-doses trace-light say-nothing put-to-selam say-lockout back-office`
  const offered = told.lastBeat(at).choices.map(({ id }) => id)
  expect(offered).toContain('own-paper-shut')
  expect(offered).not.toContain('own-paper')
})

describe('what is told in the end', () => {
  const lastTold = (notation: string) =>
    told
      .lastBeat(notation)
      .lines.map(({ text }) => text)
      .join(' ')
  const outside = 'see-keypad fetch-blanket hear-first look-hall see-seated clear-call say-lockout-walk'
  const bench = `see-keypad fetch-blanket ring-bell let-explain ask-her coffee-all read-pantry see-bins ask-teddy trace-light ask-leave say-nothing take-in ask-tablets`

  it('has a passport in it where this path had one', () => {
    const walk = 'ask-light want-statement pull-up hide-number dial-amharic bed-unplanned call-both sign-both'
    expect(lastTold(`${outside} ${walk}`)).not.toContain('passport')
    expect(lastTold(`${morning} ${counter.replace('bed-today', 'two-kinds')} call-both sign-both`)).toContain(
      'the passport goes into its owner’s hand',
    )
  })

  it.each([
    ['let-sign', 'somebody signed for me'],
    ['own-door', 'the only one to sign for me was I'],
    ['keep-her', 'as long as it takes two others to count'],
  ])('has her leave the bench as she left it: %s', (leave, words) => {
    expect(lastTold(`${bench} ${leave} leave-sheet close-call sign-close`)).toContain(words)
  })
})

describe('who has left has left', () => {
  const leaked = `${morning} see-passport-told date-it call-back return-mug hide-number plan-home dial-amharic`
  const searched = `${morning} carry-tray see-suitcase call-back return-mug hide-number plan-home dial-amharic`

  it.each(['close-call sign-close', 'send-advocate sign-advocate', 'wage-agency sign-wage', 'call-both sign-both'])(
    'whatever was said or searched before: %s',
    (end) => {
      expect(lastEnding(`${leaked} bed-today go-now ${end}`)).toBe('noon')
      expect(lastEnding(`${searched} bed-today go-now ${end}`)).toBe('noon')
    },
  )
})

it('calls a look into her suitcase the search of a bag, and no entry', () => {
  const looked = `${morning} carry-tray see-suitcase`
  expect(told.reasons(looked, 'case').at(-1)).toBe('12 searched-without-ground -4')
  expect(told.score(looked).screenOuts).toEqual([])
})

describe('the report', () => {
  const seen = (line: string, notation: string) => variantFor(manifest.report, line, told.path(notation))?.seen

  it('says who was told on the way, too', () => {
    expect(seen('who-was-told', `${morning} ${counter} tell-marianne call-both`)).toMatch(/^On the way I told Marianne/)
    expect(seen('who-was-told', `${morning} ${counter} after-relief call-both`)).toMatch(/my sergeant and the on-call/)
  })

  it('puts nobody beside her who was not', () => {
    const outside = 'see-keypad fetch-blanket ring-bell look-hall see-seated clear-call'
    expect(seen('who-was-near', outside)).toContain('Later, on a walk, Ruth Coyle was on Selam’s arm.')
  })
})
