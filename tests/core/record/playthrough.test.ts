import { describe, expect, it } from 'vitest'
import { makePlaythrough, type Playthrough, parsePlaythrough } from '../../../src/core/record/playthrough.ts'

const played: Playthrough = {
  format: 1,
  id: 'aB3_-678',
  scenario: 'gate',
  story: '0123456789abcdef',
  rules: 'fedcba9876543210',
  given: { county: 'weld' },
  seed: 2147483647,
  events: [
    { type: 'guess', category: 'none', confidence: 20 },
    { type: 'choose', choice: 'ask-alone', mark: 4294967295 },
    { type: 'note', turn: 1, line: 'l0005' },
    { type: 'assess', category: 'labor', standard: 'suspicion', confidence: 80 },
    { type: 'pin', tray: 'means', note: '1/l0005' },
    { type: 'report', line: 'who-was-near', wording: 'seen' },
  ],
}

/** The playthrough as read after something in it was changed by hand. */
const damaged = (change: object) => parsePlaythrough(JSON.stringify({ ...played, ...change }))

describe('a playthrough file', () => {
  it('reads as it was written', () => {
    expect(parsePlaythrough(makePlaythrough(played))).toEqual({ playthrough: played })
    const fork: Playthrough = {
      ...played,
      forkOf: { id: 'other-one', turn: 2 },
      caseFrom: { id: 'first-one', turns: { papers: 3 } },
    }
    expect(parsePlaythrough(makePlaythrough(fork))).toEqual({ playthrough: fork })
  })

  it.each(['', 'hello', '{"format": 1,', '\0\0\0'])('%j is no JSON', (text) => {
    expect(parsePlaythrough(text)).toEqual({ fault: 'not-json' })
  })

  it.each([
    'null',
    '3',
    '"x"',
    '[]',
    '{}',
    '{"format":1}',
    '{"scenario":"gate"}',
    '{"name":"a package","version":"1.0.0"}',
  ])('%s is something else', (text) => {
    expect(parsePlaythrough(text)).toEqual({ fault: 'foreign' })
  })

  it('of a later format says so, whatever else is in it', () => {
    expect(damaged({ format: 2, events: 'in a new way' })).toEqual({ fault: 'too-new' })
  })

  it.each<[string, object]>([
    ['format', { format: 0 }],
    ['id', { id: '../../etc' }],
    ['story', { story: 'ABC' }],
    ['seed', { seed: 1.5 }],
    ['given.county', { given: { county: 3 } }],
    ['events', { events: {} }],
    ['events', { events: Array.from({ length: 2001 }, () => played.events[1]) }],
    ['events.1', { events: [played.events[0], { type: 'teleport', to: 'end' }] }],
    ['events.0', { events: [{ type: 'choose', choice: 'ask-alone' }] }],
    ['events.0', { events: [{ type: 'note', cue: 'papers-held', turn: 1, line: 'l0005' }] }],
    ['points', { points: 100 }],
  ])('damaged at %s says where', (where, change) => {
    expect(damaged(change)).toEqual({ fault: 'damaged', where })
  })

  it('of 10 MB is told at once to be something else', () => {
    const text = JSON.stringify({ ...played, given: { county: 'x'.repeat(1e7) } })
    expect(text.length).toBeGreaterThan(1e7)
    const start = performance.now()
    expect(parsePlaythrough(text)).toEqual({ fault: 'foreign' })
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('with as many events as there may be is read', () => {
    const events = Array.from({ length: 2000 }, (_, turn) => ({
      type: 'note' as const,
      turn: turn % 999,
      line: 'l0412',
    }))
    expect(parsePlaythrough(makePlaythrough({ ...played, events }))).toEqual({ playthrough: { ...played, events } })
  })

  it('cannot smuggle in a prototype', () => {
    const read = parsePlaythrough(JSON.stringify(played).replace('"county":"weld"', '"__proto__":"weld"'))
    expect(read).toEqual({ playthrough: { ...played, given: {} } })
  })
})
