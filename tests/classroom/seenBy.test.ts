import { describe, expect, it } from 'vitest'
import type { Logged, Reader } from '../../src/classroom/logged.ts'
import { seenBy } from '../../src/classroom/seenBy.ts'
import { shownSplit } from '../../src/classroom/split.ts'

const host: Reader = { role: 'host' }
const screen: Reader = { role: 'screen' }
const seat = (number: number): Reader => ({ role: 'seat', seat: number })

const entry = (by: Logged['by'], event: object): Logged => ({ seq: 9, time: 0, by, ...event }) as Logged
const vote = entry(1, { type: 'vote', at: 3, choice: 'arrest', why: 'He lied.', sure: 70 })
const note = entry(1, { type: 'note', at: 3, cue: 'papers' })

/** Which of host, screen, the seat itself and another seat get it. */
const readers = (logged: Logged, mode: 'together' | 'each' = 'together') =>
  Object.entries({ host, screen, own: seat(1), other: seat(2) })
    .filter(([, reader]) => seenBy(reader, logged, mode))
    .map(([name]) => name)
    .join(' ')

describe('who sees what', () => {
  it.each([
    [entry('host', { type: 'start' }), 'host screen own other'],
    [entry(1, { type: 'joined', name: 'Teal Heron' }), 'host own'],
    [vote, 'host own'],
    [entry(1, { type: 'choose', at: 3, choice: 'arrest' }), 'host own'],
    [note, 'host screen own other'],
    [entry(1, { type: 'assess', at: 3, category: 'labor', standard: 'hunch', confidence: 9 }), 'host own'],
    [entry('host', { type: 'counts', at: 3, counts: { arrest: 2 } }), 'host'],
    [entry('host', { type: 'nudge', seat: 1 }), 'host own'],
    [entry('host', { type: 'nudge' }), 'host own other'],
    [entry('host', { type: 'remove', seat: 1 }), 'host own'],
    [entry('host', { type: 'show', what: { view: 'picture' } }), 'host screen'],
  ])('%j: %s', (logged, who) => expect(readers(logged)).toBe(who))

  it('keeps notes to oneself where each plays alone', () => expect(readers(note, 'each')).toBe('host own'))

  it('tells the class what was noted, and not by whom', () => {
    expect(seenBy(seat(2), note, 'together')?.by).toBeNull()
    expect(seenBy(screen, note, 'together')?.by).toBeNull()
  })

  it('tells the host no reason with a seat to it', () => {
    expect(seenBy(host, vote, 'together')).not.toHaveProperty('why')
    expect(seenBy(seat(1), vote, 'together')).toHaveProperty('why')
  })

  it('hides small counts from the room', () => {
    const reveal = entry('host', { type: 'reveal', at: 3, split: { arrest: 2, wait: 1, leave: 9 } })
    expect(seenBy(screen, reveal, 'together')).toMatchObject({ split: { arrest: null, wait: null, leave: 9 } })
    expect(seenBy(host, reveal, 'together')).toMatchObject({ split: { arrest: 2, wait: 1, leave: 9 } })
    const split = { arrest: 4, wait: 1, leave: 9 }
    const show = entry('host', { type: 'show', what: { view: 'split', choices: [], turn: 0, split } })
    expect(seenBy(screen, show, 'each')).toMatchObject({ what: { split: { arrest: null, wait: null, leave: 9 } } })
    const picture = entry('host', { type: 'show', what: { view: 'picture', before: { border: [0, 1, 2, 3, 4, 5] } } })
    expect(seenBy(screen, picture, 'each')).toMatchObject({ what: { before: { border: [0, null, null, 3, 4, 5] } } })
  })
})

describe('what a room may see of a split', () => {
  it.each([
    [
      { a: 5, b: 0, c: 4 },
      { a: 5, b: 0, c: 4 },
    ],
    [
      { a: 5, b: 2, c: 1 },
      { a: 5, b: null, c: null },
    ],
    [
      { a: 5, b: 2, c: 4 },
      { a: 5, b: null, c: null },
    ],
    [
      { a: 2, b: 0 },
      { a: null, b: 0 },
    ],
  ])('%j: %j', (split, shown) => expect(shownSplit(split)).toEqual(shown))
})
