import { expect, test } from 'vitest'
import { briefingFault, briefingFor, briefingTexts } from '../../../src/core/manifest/briefing.ts'

const briefing = [
  'You are a deputy in {state}.',
  { when: { immigration: 'restricted' }, say: 'The sheriff enforces no immigration law.' },
  { when: { immigration: 'open', camera: 'on' }, say: 'In {state} the sheriff does.' },
]

test('a player is briefed by what was given, in the state chosen', () => {
  expect(briefingFor(briefing, { immigration: 'restricted', camera: 'on' }, 'CO')).toEqual([
    'You are a deputy in Colorado.',
    'The sheriff enforces no immigration law.',
  ])
  expect(briefingFor(briefing, { immigration: 'open', camera: 'on' }, 'TX')).toEqual([
    'You are a deputy in Texas.',
    'In Texas the sheriff does.',
  ])
  expect(briefingFor(briefing, { immigration: 'open', camera: 'none' }, 'NY')).toEqual([
    'You are a deputy in New York.',
  ])
})

test('all that may be said is there to be checked', () => {
  expect(briefingTexts(briefing)).toHaveLength(3)
})

test.each([
  [{ immigration: 'open' }, undefined],
  [{ camera: 'none' }, undefined],
  [{ camera: 'off' }, 'when camera: off: that is neither declared under given nor what a county gives'],
  [{ weather: 'cold' }, 'when weather: cold: that is neither declared under given nor what a county gives'],
])('what hangs on %j', (when, fault) => {
  expect(briefingFault({ when, say: 'So it is.' }, { immigration: ['restricted', 'open'] })).toBe(fault)
})
