import { describe, expect, it } from 'vitest'
import { makeNotation, parseNotation } from '../../../src/core/record/notation.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'

const all: Record<string, PlayInput> = {
  'ask-alone': { type: 'choose', choice: 'ask-alone' },
  'guess:none@20': { type: 'guess', category: 'none', confidence: 20 },
  'note:papers-held': { type: 'note', cue: 'papers-held' },
  'note:3/l0412': { type: 'note', turn: 3, line: 'l0412' },
  'unnote:papers-held': { type: 'unnote', cue: 'papers-held' },
  'unnote:0/l0001': { type: 'unnote', turn: 0, line: 'l0001' },
  'assess:labor@80/suspicion': { type: 'assess', category: 'labor', confidence: 80, standard: 'suspicion' },
  'pin:means=papers-held': { type: 'pin', tray: 'means', note: 'papers-held' },
  'pin:unknown=3/l0412': { type: 'pin', tray: 'unknown', note: '3/l0412' },
  'unpin:means=papers-held': { type: 'unpin', tray: 'means', note: 'papers-held' },
  'report:who-was-near=seen': { type: 'report', line: 'who-was-near', wording: 'seen' },
}

describe('notation', () => {
  it.each(Object.entries(all))('%s', (word, event) => {
    expect(parseNotation(word)).toEqual([event])
    expect(makeNotation([event])).toBe(word)
  })

  it('is words between any white space', () => {
    const words = Object.keys(all)
    expect(parseNotation(`\n ${words.join(' \t\n')}  `)).toEqual(Object.values(all))
    expect(makeNotation(Object.values(all))).toBe(words.join(' '))
    expect(parseNotation('')).toEqual([])
  })

  it('writes no marks', () => {
    expect(makeNotation([{ type: 'choose', choice: 'ask-alone', mark: 7 }])).toBe('ask-alone')
  })

  const id = 'an id is lower-case words joined by hyphens'
  const note = 'expected note:cue, or note:turn/line as in note:3/l0412'
  it.each([
    ['guess:none@101', 'confidence is a whole number from 0 to 100'],
    ['guess:none', 'expected guess:category@confidence'],
    ['guess:none@-1', 'expected guess:category@confidence'],
    ['guess:none@5.5', 'expected guess:category@confidence'],
    ['guess:None@50', id],
    ['assess:labor@80', 'expected assess:category@confidence/standard'],
    ['assess:labor@80/certain', 'the standard is one of hunch, suspicion, cause'],
    ['assess:labor@800/cause', 'confidence is a whole number from 0 to 100'],
    ['pin:means', 'expected pin:tray=note'],
    ['pin:means=', 'expected pin:tray=note'],
    ['pin:means=3/x', 'a note is a cue, or turn/line as in 3/l0412'],
    ['unpin:=papers', 'expected unpin:tray=note'],
    ['note:3/x', note],
    ['note:/l0412', note],
    ['note:3.0/l0412', note],
    ['note:1000/l0412', note],
    ['note:', note],
    ['note:__proto__', note],
    ['report:language', 'expected report:line=wording'],
    ['report:language=nice', 'the wording is one of seen, label, conclusion'],
    ['ask_alone', id],
    ['__proto__', id],
    ['Ask', id],
    ['say:hello', 'expected a choice, or guess: note: unnote: assess: pin: unpin: report:'],
    ['__proto__:x', 'expected a choice, or guess: note: unnote: assess: pin: unpin: report:'],
  ])('%s is refused by name', (word, why) => {
    expect(() => parseNotation(`ask-alone ${word} offer-water`)).toThrow(`"${word}": ${why}`)
  })
})
