import { describe, expect, it } from 'vitest'
import { variantFor, wordingsChosen } from '../../../src/core/score/wording.ts'
import { gate } from '../../support/gate.ts'
import { path, reasons } from '../../support/shed.ts'

const form = 'to-board write-up'

describe('a wording', () => {
  it.each([
    ['report:language=seen', ['2 report:language=seen +2']],
    ['report:language=label', ['2 report:language=label -1']],
    ['report:language=conclusion', ['2 report:language=conclusion -2']],
    ['report:language=label report:language=seen', ['2 report:language=seen +2']],
    ['report:language=seen report:who-was-near=seen', ['2 report:language=seen +2', '2 report:who-was-near=seen +2']],
    ['report:no-such-line=seen report:constructor=seen', []],
    ['', []],
  ])('%s, at the turn of the report', (words, findings) => {
    expect(reasons(`${form} ${words} hand-in`, 'case')).toEqual(findings)
  })

  it('is the last one chosen for its line', () => {
    const chosen = wordingsChosen(path(`${form} report:language=label report:language=seen`))
    expect([...chosen]).toEqual([['language', 'seen']])
  })
})

describe('a line of the report', () => {
  const shown = (notation: string, line = 'who-was-near') =>
    variantFor(gate.compiled.manifest.report, line, gate.path(notation))?.label

  it('is the first variant that the path calls for', () => {
    expect(shown('ask-alone')).toBe('We had privacy.')
    expect(shown('offer-water')).toBe('The man hovered.')
  })

  it.each([
    ['{ choice: ask-alone }', { choice: 'ask-alone' }, 'ask-alone', true],
    ['{ event: care-offered }', { event: 'care-offered' }, 'offer-water', true],
    ['{ cue: thirst }', { cue: 'thirst' }, 'offer-water', true],
    ['all of them', { cue: 'thirst', choice: 'ask-alone' }, 'offer-water', false],
    ['not', { choice: 'ask-alone', not: true }, 'offer-water', true],
    ['not, and it came', { choice: 'ask-alone', not: true }, 'ask-alone', false],
  ])('%s', (_what, when, notation, holds) => {
    const variant = { when, seen: 'a', label: 'b', conclusion: 'c' }
    const lines = { near: { title: 'Near', variants: [variant] } }
    expect(variantFor(lines, 'near', gate.path(notation))).toBe(holds ? variant : undefined)
  })

  it('that the form does not have is none', () => {
    expect(shown('ask-alone', 'constructor')).toBeUndefined()
  })
})
