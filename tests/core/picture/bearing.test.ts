import { expect, test } from 'vitest'
import type { Cue } from '../../../src/core/manifest/cue.ts'
import { bearingTurns } from '../../../src/core/picture/bearing.ts'
import type { Beat } from '../../../src/core/story/beat.ts'

const cue = (change: Partial<Cue>): Cue => ({
  kind: 'indicator',
  note: 'A note.',
  trays: [],
  why: 'Why.',
  source: 'I3',
  grade: 'D',
  ...change,
})
const cues = { debt: cue({ indicators: ['L5.02'] }), visas: cue({ kind: 'distractor', bears: ['visa', 'border'] }) }
const beat = (shown: readonly string[], choices: Beat['choices'] = []) =>
  ({ lines: shown.map((id) => ({ id, text: `Of ${id}.`, cues: [id] })), choices }) as unknown as Beat
const choice = (id: string, event: string) =>
  ({
    id,
    text: `Do ${id}.`,
    deed: { events: [event], treatments: [], minutes: 1 },
  }) as unknown as Beat['choices'][number]

test('turns bear on a statement by what was shown, and by what was done', () => {
  const offered = [choice('tell', 'prosecutor-told'), choice('pass', 'passed-on-as-federal')]
  const beats = [beat(['debt']), beat(['visas', 'debt', 'unknown'], offered), beat([])]
  expect(bearingTurns({ cues }, beats, ['begin', 'tell'], new Set(['visas']))).toEqual({
    chains: [{ turn: 0, shown: ['Of debt.'], noted: false }],
    visa: [{ turn: 1, shown: ['Of visas.'], noted: true }],
    border: [{ turn: 1, shown: ['Of visas.'], noted: true }],
    local: [{ turn: 1, shown: ['Do tell.'], noted: false }],
  })
})

test('a line that shows two of them is there once', () => {
  const twice = { ...beat(['debt']), lines: [{ id: 'l', text: 'Both.', cues: ['debt', 'locked'] }] } as unknown as Beat
  const known = { ...cues, locked: cue({ indicators: ['L5.09'] }) }
  expect(bearingTurns({ cues: known }, [twice], [], new Set()).chains).toEqual([
    { turn: 0, shown: ['Both.'], noted: false },
  ])
})

test('two lines of a turn are one turn, noted if one of them was', () => {
  const known = { ...cues, locked: cue({ indicators: ['L5.09'] }) }
  expect(bearingTurns({ cues: known }, [beat(['debt', 'locked'])], [], new Set(['locked'])).chains).toEqual([
    { turn: 0, shown: ['Of debt.', 'Of locked.'], noted: true },
  ])
})
