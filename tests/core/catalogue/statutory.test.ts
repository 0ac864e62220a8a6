import { expect, it } from 'vitest'
import { indicators } from '../../../src/core/catalogue/indicator.ts'
import { type StatutoryIndicator, statutory } from '../../../src/core/catalogue/statutory.ts'
import { Cue } from '../../../src/core/manifest/cue.ts'
import { emptyLedger, showCue, supportedStandard } from '../../../src/core/score/ledger.ts'

const entries = Object.entries<StatutoryIndicator>(statutory)
const cue = (trays: readonly string[], ids: readonly string[]) =>
  Cue.parse({ kind: 'indicator', note: 'Seen.', trays, indicators: ids, why: 'Why.', source: 'C2', grade: 'D' })

it('is no entry of the labor list, and names no two alike', () => {
  expect(entries.filter(([id]) => Object.hasOwn(indicators, id))).toEqual([])
  expect(new Set(entries.map(([, { name }]) => name)).size).toBe(entries.length)
})

it('has all seven points of the checklist, none of them strong by itself', () => {
  const checklist = entries.filter(([id]) => id.startsWith('CA.'))
  expect(checklist.map(([id]) => id.slice(3)).join('')).toBe('abcdefg')
  expect(checklist.filter(([, { strong }]) => strong)).toEqual([])
})

it('carries a standard as the labor list does: cause needs a means that a statute names', () => {
  const shown = [cue(['act'], ['S.act']), cue(['purpose'], ['S.purpose']), cue(['means'], ['CA.f'])]
  const weak = [...shown, cue(['means'], ['CA.b'])].reduce(showCue, emptyLedger)
  const strong = [...shown, cue(['means'], ['S.debt'])].reduce(showCue, emptyLedger)
  expect([weak, strong].map(supportedStandard)).toEqual(['suspicion', 'cause'])
})
