import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../src/core/model/model.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { StoryError } from '../../src/core/story/narrator.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { gate, lastBeat, path, tell } from '../support/gate.ts'
import { randomPlay } from '../support/randomPlay.ts'
import { shed } from '../support/shed.ts'
import { beatText, tellingText } from '../support/told.ts'

const hub = 'ask-alone offer-water ask-there look-list'
const played = 'ask-alone look-list come-back hand-in'

describe('a telling', () => {
  it.each([
    ['', `l0001 l0002 | ${hub}`],
    ['ask-alone', 'l0004 l0005 | offer-water ask-there look-list'],
    ['ask-there ask-alone', 'l0004 l0006 l0010 | come-back close-it'],
    ['offer-water look-list', 'l0009 l0010 | come-back close-it'],
    ['ask-alone look-list', 'l0009 l0003 l0010 | come-back close-it'],
    ['ask-alone look-list come-back', 'l0011 | hand-in'],
    [played, 'l0013 l0014 | came-back'],
    ['ask-alone look-list close-it hand-in', 'l0013 l0015 | closed'],
  ])('%s', (notation, text) => {
    expect(beatText(lastBeat(notation))).toBe(text)
  })

  it('tells late when the clock has run out', () => {
    const told = (notation: string) =>
      `${lastBeat(notation).model.minutesLeft} ${beatText(lastBeat(notation)).split(' |')[0]}`
    expect(told('ask-alone offer-water')).toBe('1 l0007 l0010')
    expect(told('ask-alone look-list')).toBe('0 l0009 l0003 l0010')
  })

  it('shows on each beat the model as it stands before the choice', () => {
    const told = path('ask-alone').beats.map(({ model }) => `${bandsOf(model).ana} ${model.minutesLeft}`)
    expect(told).toEqual(['1 5', '2 2'])
  })

  it('says what each choice does, and what each line is', () => {
    const [first] = path('').beats
    expect(
      first?.choices.map(({ id, deed }) => `${id} ${deed.events.join()} ${deed.minutes} ${deed.thing ?? ''}`.trim()),
    ).toEqual([
      'ask-alone  3',
      'offer-water care-offered 1',
      'ask-there asked-in-earshot 1',
      'look-list  2 count-sheet',
    ])
    expect(first?.lines[1]).toMatchObject({
      id: 'l0002',
      speaker: 'boss',
      face: 'smile',
      text: '“She is new,” the man says.',
      cues: ['answers-for-her'],
      part: 'encounter',
    })
    expect(first?.people).toEqual([
      { person: 'ana', at: 'near', face: 'wary' },
      { person: 'boss', at: 'far', face: 'smile' },
    ])
  })

  it('names the part that each line belongs to', () => {
    expect(path(played).beats.map(({ lines }) => lines.map(({ part }) => part).join())).toEqual([
      'encounter,encounter',
      'encounter,encounter',
      'encounter,encounter,board',
      'report',
      'aftermath,words',
    ])
  })
})

describe('only choices move a story', () => {
  it('notes, pins, guesses and wordings change no word of it', () => {
    const words = 'guess:none@20 note:thirst pin:means=thirst report:who-was-near=seen'
    const plain = path('ask-alone look-list come-back')
    expect(path(`${words} ask-alone ${words} look-list ${words} come-back ${words}`).beats).toEqual(plain.beats)
  })

  it('the script may read the category assessed before a choice, and not one assessed after it', () => {
    const end = (notation: string) => beatText(lastBeat(notation))
    expect(end('ask-alone look-list assess:labor@80/hunch come-back hand-in')).toBe('l0012 l0014 | came-back')
    expect(end('ask-alone look-list come-back assess:labor@80/hunch hand-in')).toBe('l0012 l0014 | came-back')
    expect(end('ask-alone look-list come-back hand-in assess:labor@80/hunch')).toBe('l0013 l0014 | came-back')
    expect(end('ask-alone assess:labor@80/hunch look-list assess:wage@10/hunch come-back hand-in')).toBe(
      'l0013 l0014 | came-back',
    )
  })
})

describe('a telling stops', () => {
  it.each([
    ['fly', `0 fly not-offered: ${hub}`],
    ['ask-alone ask-alone look-list', '1 ask-alone not-offered: offer-water ask-there look-list'],
    [`${played} hand-in`, '4 hand-in not-offered: '],
    ['constructor', `0 constructor not-offered: ${hub}`],
  ])('%s', (notation, halt) => {
    expect(tellingText(tell(notation))).toBe(halt)
  })

  it('with all beats told up to there', () => {
    expect(tell('ask-alone fly').beats).toEqual(tell('ask-alone').beats)
  })

  it('at another mark, and goes on at the same', () => {
    const mark = path('').beats[0]?.mark ?? 0
    const choose = (given: number) =>
      gate.narrator({ given: {}, seed: 1, events: [{ type: 'choose', choice: 'ask-alone', mark: given }] })
    expect(tellingText(choose(mark))).toBe('l0004 l0005 | offer-water ask-there look-list')
    expect(tellingText(choose(mark + 1))).toBe(`0 ask-alone changed: ${hub}`)
  })
})

describe('what is given', () => {
  it('is a variable of the script from the first line on', () => {
    expect(shed.lastBeat('').lines[0]?.text).toBe('A packing shed in adams, before midnight.')
    expect(shed.lastBeat('', { county: 'weld' }).lines[0]?.text).toBe('A packing shed in weld, before midnight.')
    expect(shed.lastBeat('').lines[0]?.text).toBe('A packing shed in adams, before midnight.')
  })

  it.each(['county=mesa', 'late=yes', 'willing_ben=3', 'constructor=x'])('%s cannot be given', (pair) => {
    const given = Object.fromEntries([pair.split('=')]) as Record<string, string>
    expect(() => shed.tell('', given)).toThrow(StoryError)
    expect(beatText(shed.lastBeat(''))).toContain('l0001 | read-ad')
  })
})

describe('pure and incremental', () => {
  const notations = [
    '',
    'ask-alone',
    'offer-water ask-there',
    played,
    'ask-there fly',
    'ask-alone look-list assess:labor@80/hunch close-it hand-in',
  ]

  it('tells the same whatever was told before', () => {
    const kept = createNarrator(gate.compiled)
    for (const before of notations) {
      for (const after of notations) {
        const input = { given: {}, seed: 1, events: parseNotation(after) }
        kept({ given: {}, seed: 1, events: parseNotation(before) })
        expect(kept(input), `${after} after ${before}`).toEqual(createNarrator(gate.compiled)(input))
      }
    }
  })

  it('leaves what it told before as it was', () => {
    const first = tell('ask-alone')
    const copy = structuredClone(first)
    tell('ask-alone look-list close-it hand-in')
    tell('offer-water')
    expect(first).toEqual(copy)
  })

  it('tells the same whole and step by step, over 2,000 random plays', () => {
    const stepping = createNarrator(gate.compiled)
    const whole = createNarrator(gate.compiled)
    for (let seed = 0; seed < 2000; seed++) {
      const events = randomPlay(stepping, seed, ['assess:labor@80/hunch', 'assess:none@10/hunch', 'note:thirst'])
      const input = { given: {}, seed: 1, events }
      const told = whole(input)
      expect(told.halt).toBeUndefined()
      expect(JSON.stringify(told)).toBe(JSON.stringify(stepping(input)))
    }
  })
})
