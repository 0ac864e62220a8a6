import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aboutWhat } from '../../../src/debrief/path/aboutWhat.ts'
import { sourceTitles } from '../../../src/debrief/path/sourceTitles.ts'
import { readManifest } from '../../../src/ink/compile/readManifest.ts'
import { fixtures } from '../../support/fixture.ts'

const manifest = readManifest(join(fixtures, 'gate'))
const about = (rule: string, points = 0) =>
  aboutWhat({ rule, turn: 0, axis: 'case', points, why: '', source: 'G5', grade: 'D' }, manifest)

test.each([
  ['note:thirst', 'Noted: She drank a whole bottle.'],
  ['pin:means=papers-held', 'On the board, under Means: She said he has her papers.'],
  ['left-out:hours-posted', 'Not on the board where it bears: Hours are posted at the gate.'],
  ['report:who-was-near=seen', 'Who was in earshot'],
  ['note:gone-from-here', 'Noted: gone-from-here'],
])('%s', (rule, words) => expect(about(rule)).toBe(words))

test('a note filed amiss is told as that', () => {
  expect(about('pin:purpose=papers-held', -2)).toBe(
    'On the board, under Purpose, where it does not bear; it does under Means: She said he has her papers.',
  )
  expect(about('pin:means=thirst', -2)).toBe(
    'On the board, under Means, where it does not bear, nor does it under another: She drank a whole bottle.',
  )
})

test('a source is named by its title, and what is none by itself', () => {
  expect(sourceTitles('G5')).not.toBe('G5')
  expect(sourceTitles('no such key')).toBe('no such key')
})
