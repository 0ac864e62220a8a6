import { expect, it } from 'vitest'
import { indicators } from '../../../src/core/catalogue/indicator.ts'
import { type StatutoryIndicator, statutory } from '../../../src/core/catalogue/statutory.ts'
import { Cue } from '../../../src/core/manifest/cue.ts'
import { emptyLedger, showCue, supportedStandard } from '../../../src/core/score/ledger.ts'
import { listsOf } from '../../../src/core/score/recognition.ts'

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

it('is shown in the debrief only where a scenario speaks to it', () => {
  const lists = (...ids: string[]) => listsOf({ cues: { one: cue(['means'], ids) } })
  expect(lists('L5.01')).toEqual({ labor: true, statute: false })
  expect(lists('CA.g')).toEqual({ labor: false, statute: true })
  expect(lists('L5.01', 'CA.g')).toEqual({ labor: true, statute: true })
})
