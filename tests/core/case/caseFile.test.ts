import { describe, expect, it } from 'vitest'
import { caseFileOf, caseFromOf, givenOf, takesFrom } from '../../../src/core/case/caseFile.ts'
import { Taking } from '../../../src/core/manifest/taking.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'
import type { PlayEvent } from '../../../src/core/record/playEvent.ts'
import { gate } from '../../support/gate.ts'
import { withMarks } from '../../support/told.ts'

const words = { yes: 'Yes.', no: 'No.' }
const fact = (any: object[], is = 'yes') => ({ title: 'It', words, rules: [{ is, any }, { is: 'no' }] })

const takingOf = (facts: object, from: Taking['from'] = ['gate']) => Taking.parse({ from, facts, stock: {} })

/** A finished playthrough of the gate, played on this story. */
function source(notation: string, story = gate.compiled.story) {
  const inputs = parseNotation(notation)
  const { beats } = gate.tell(notation)
  const events = withMarks(inputs, beats) as PlayEvent[]
  const playthrough = {
    format: 1 as const,
    id: 'gate-play',
    scenario: 'gate',
    story,
    rules: '0'.repeat(16),
    given: {},
    seed: 1,
    events,
  }
  return { playthrough, compiled: gate.compiled, telling: gate.narrator({ given: {}, seed: 1, events }) }
}

const read = (condition: object, notation: string) => {
  const made = caseFileOf(takingOf({ it: fact([condition]) }), source(notation))
  if ('fault' in made) return made.fault
  const { value, turn } = made.file.facts.it ?? { value: '' }
  return turn === undefined ? value : `${value} ${turn}`
}

const whole =
  'note:answers-for-her ask-alone offer-water note:thirst assess:labor@70/suspicion come-back report:who-was-near=label hand-in'

describe('a fact is', () => {
  it.each<[string, object, string]>([
    ['of a choice', { choice: 'ask-alone' }, 'yes 0'],
    ['of a choice not made', { choice: 'ask-there' }, 'no'],
    ['of an event', { event: 'care-offered' }, 'yes 1'],
    ['of a cue shown', { cue: 'papers-held' }, 'yes 1'],
    ['of a cue noted', { noted: 'answers-for-her' }, 'yes 0'],
    ['of a cue shown and not noted', { noted: 'papers-held' }, 'no'],
    ['of something contrary in a notebook without', { contrary: 'noted' }, 'no'],
    ['of a wording', { wording: 'label' }, 'yes 3'],
    ['of a wording of another line', { wording: 'label', line: 'custody' }, 'no'],
    ['of what was put on the board', { category: 'labor', standard: 'suspicion' }, 'yes 2'],
    ['of a door left open', { open: 2 }, 'yes 4'],
    ['of a door that was not', { open: 3 }, 'no'],
    ['of the scenario, at no turn', { scenario: 'gate' }, 'yes'],
    ['of several things, at the last of them', { choice: 'ask-alone', wording: 'label' }, 'yes 3'],
    ['of several things of which one is not so', { choice: 'ask-there', wording: 'label' }, 'no'],
  ])('%s', (_, condition, value) => {
    expect(read(condition, whole)).toBe(value)
  })

  it('of something contrary in the notebook', () => {
    const looked = 'look-list note:hours-posted ask-there close-it hand-in'
    expect(read({ contrary: 'noted' }, looked)).toBe('yes 1')
    expect(read({ contrary: 'noted' }, looked.replace('note:hours-posted ', ''))).toBe('no')
  })

  it('of a screen-out that did not come about', () => {
    expect(read({ screenOut: 'told-controller' }, whole)).toBe('no')
  })

  it('what the first rule says that holds, by the first condition', () => {
    const facts = { it: fact([{ choice: 'ask-there' }, { choice: 'offer-water' }]) }
    expect(caseFileOf(takingOf(facts), source(whole))).toMatchObject({
      file: { facts: { it: { value: 'yes', turn: 1 } } },
    })
  })
})

describe('no file is made', () => {
  const taking = takingOf({ it: fact([{ choice: 'ask-alone' }]) })

  it('of another scenario', () => {
    expect(caseFileOf(takingOf({}, ['kiln']), source(whole))).toEqual({ fault: 'other-scenario' })
  })
  it('of a playthrough without an end', () => {
    expect(caseFileOf(taking, source('ask-alone'))).toEqual({ fault: 'unfinished' })
  })
  it('of one that the story of today does not tell', () => {
    const older = source(whole, 'f'.repeat(16))
    const [first, ...events] = older.playthrough.events.filter(({ type }) => type === 'choose')
    const edited = { ...older.playthrough, events: [{ ...first, mark: 7 } as PlayEvent, ...events] }
    const telling = gate.narrator({ given: {}, seed: 1, events: edited.events })
    expect(caseFileOf(taking, { ...older, playthrough: edited, telling })).toEqual({ fault: 'older-story' })
    const now = { ...edited, story: gate.compiled.story }
    expect(caseFileOf(taking, { ...older, playthrough: now, telling })).toEqual({ fault: 'damaged' })
  })
  it('where something asked has no answer', () => {
    const open = { it: { title: 'It', words, rules: [{ is: 'yes', any: [{ choice: 'ask-there' }] }] } }
    expect(caseFileOf(takingOf(open), source(whole))).toEqual({ fault: 'unanswered' })
  })
})

it('is the same each time, and gives inputs and their turns', () => {
  const taking = takingOf({ asked: fact([{ choice: 'ask-alone' }]), there: fact([{ choice: 'ask-there' }]) })
  const once = caseFileOf(taking, source(whole))
  expect(caseFileOf(taking, source(whole))).toEqual(once)
  if ('fault' in once) throw new Error(once.fault)
  expect(givenOf(once.file)).toEqual({ asked: 'yes', there: 'no' })
  expect(caseFromOf(once.file)).toEqual({ id: 'gate-play', turns: { asked: 0 } })
})

it('lets a source say it in its own way first', () => {
  const taking = takingOf({ it: fact([{ choice: 'ask-there' }]) })
  const { compiled, ...rest } = source(whole)
  const scenario = {
    ...compiled.manifest.scenario,
    leaves: { it: [{ is: 'yes', any: [{ choice: 'offer-water' }] }], other: [{ is: 'yes' }] },
  }
  const made = caseFileOf(taking, { ...rest, compiled: { ...compiled, manifest: { ...compiled.manifest, scenario } } })
  expect(made).toMatchObject({ file: { facts: { it: { value: 'yes', turn: 1 } } } })
})

it('is taken of the scenarios named, or of every long one', () => {
  const farm = { id: 'farm', length: 'long' }
  const van = { id: 'van', length: 'short' }
  expect([takesFrom('long', farm), takesFrom('long', van), takesFrom(['van'], van), takesFrom(['van'], farm)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
