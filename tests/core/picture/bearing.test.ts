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
  expect(bearingTurns({ cues }, beats, ['begin', 'tell'])).toEqual({
    chains: [{ turn: 0, text: 'Of debt.', cue: 'debt' }],
    visa: [{ turn: 1, text: 'Of visas.', cue: 'visas' }],
    border: [{ turn: 1, text: 'Of visas.', cue: 'visas' }],
    local: [{ turn: 1, text: 'Do tell.', choice: 'tell' }],
  })
})

test('a line that shows two of them is there once', () => {
  const twice = { ...beat(['debt']), lines: [{ id: 'l', text: 'Both.', cues: ['debt', 'locked'] }] } as unknown as Beat
  const known = { ...cues, locked: cue({ indicators: ['L5.09'] }) }
  expect(bearingTurns({ cues: known }, [twice], []).chains).toEqual([{ turn: 0, text: 'Both.', cue: 'debt' }])
})
