import { expect, test } from 'vitest'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayEvent } from '../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { asFork, standingTo } from '../../src/play/apart.ts'

const record = (notation: string, change: Partial<Playthrough> = {}): Playthrough => ({
  format: 1,
  id: 'the-same-id',
  scenario: 'gate',
  story: '0'.repeat(16),
  rules: '0'.repeat(16),
  given: {},
  seed: 5,
  events: parseNotation(notation).map((event) => ({ mark: 1, ...event }) as PlayEvent),
  ...change,
})

test.each([
  ['', 'ask-alone', 'goes-on'],
  ['ask-alone', 'ask-alone note:thirst', 'goes-on'],
  ['ask-alone', 'ask-alone', 'goes-on'],
  ['ask-alone note:thirst', 'ask-alone', 'held'],
  ['ask-alone note:thirst', 'ask-alone offer-water', 'apart'],
  ['ask-alone', 'offer-water', 'apart'],
])('kept "%s", to be kept "%s": %s', (kept, next, standing) => {
  expect(standingTo(record(kept), record(next))).toBe(standing)
})

test('nothing is kept, or it is another play', () => {
  expect(standingTo(undefined, record(''))).toBe('goes-on')
  expect(standingTo(record('ask-alone', { seed: 6 }), record('ask-alone'))).toBe('apart')
})

test('a fork leaves where the two records part', () => {
  const kept = record('ask-alone note:thirst offer-water')
  const fork = asFork(record('ask-alone note:thirst come-back note:held'), kept, 'an-id-of-its-own')
  expect(fork).toMatchObject({ id: 'an-id-of-its-own', forkOf: { id: 'the-same-id', turn: 1 } })
  expect(fork.events).toHaveLength(4)
})
