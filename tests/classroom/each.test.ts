import { describe, expect, it } from 'vitest'
import { makeNotation } from '../../src/core/record/notation.ts'
import { kilnClass, kilnStory } from '../support/kilnClass.ts'

function started(seats = 2) {
  const lesson = kilnClass('each', seats)
  lesson.host({ type: 'start' })
  return lesson
}

describe('a class in which each plays on their own', () => {
  it('keeps every seat in a world of its own', () => {
    const lesson = started()
    expect(lesson.seat(1, 'note:papers-kept')).toBe('not-shown')
    expect(lesson.seat(1, 'look-locker note:papers-kept read-ad')).toBeUndefined()
    expect(lesson.seat(2, 'note:papers-kept')).toBe('not-shown')
    expect(lesson.seat(2, 'plan')).toBeUndefined()
    const notation = (seat: number) => makeNotation(lesson.room.session.worlds.get(seat)?.events ?? [])
    expect([1, 2].map(notation)).toEqual(['look-locker note:papers-kept read-ad', 'plan'])
  })

  it.each([
    [{ type: 'choose', at: 1, choice: 'read-ad' }, 'stale'],
    [{ type: 'choose', at: 0, choice: 'hand-in' }, 'not-offered'],
    [{ type: 'vote', at: 0, choice: 'read-ad' }, 'mode'],
    [{ type: 'assess', at: 0, category: 'labor', standard: 'hunch', confidence: 5 }, 'not-here'],
  ] as const)('refuses %j: %s', (event, code) => expect(started().seat(1, event)).toBe(code))

  it('refuses a choice that was made already', () => {
    const lesson = started()
    lesson.seat(1, 'read-ad')
    expect(lesson.seat(1, { type: 'choose', at: 0, choice: 'plan' })).toBe('stale')
  })

  it('holds everyone at a beat of the map until it is released', () => {
    const lesson = started()
    const { beats } = kilnStory()
    const stop = beats.beats.findIndex(({ decisive }) => decisive)
    expect(lesson.host({ type: 'hold', beat: stop })).toBeUndefined()
    expect(lesson.host({ type: 'hold', beat: 99 })).toBe('unknown')
    expect(lesson.seat(1, 'read-ad look-locker plan say-so')).toBe('held')
    expect(lesson.seat(1, 'note:papers-kept')).toBeUndefined()
    expect(lesson.seat(2, 'read-ad')).toBeUndefined()
    expect(lesson.host({ type: 'release', beat: stop })).toBeUndefined()
    expect(lesson.seat(1, 'say-so')).toBeUndefined()
  })

  it('stands still while the host pauses', () => {
    const lesson = started()
    lesson.host({ type: 'pause' })
    expect(lesson.seat(1, 'read-ad')).toBe('paused')
    lesson.host({ type: 'resume' })
    expect(lesson.seat(1, 'read-ad')).toBeUndefined()
  })

  it('lets the category that a seat assesses lead its story on', () => {
    const lesson = started()
    const way = 'read-ad look-locker plan say-so ask-eva assess:labor@80/hunch call-desk hand-in'
    expect(lesson.seat(1, way)).toBeUndefined()
    expect(lesson.seat(1, 'read-ad')).toBe('not-offered')
  })

  it('tries a turn again when the host asks, as long as it is asked', () => {
    const lesson = started()
    const path = ['read-ad', 'look-locker', 'plan', 'arrest']
    expect(lesson.host({ type: 'drill', choices: ['fly-away'], turn: 0 })).toBe('not-offered')
    expect(lesson.host({ type: 'drill', choices: path, turn: 4 })).toBe('not-offered')
    expect(lesson.host({ type: 'drill', choices: path, turn: 3 })).toBeUndefined()
    const drill = lesson.log.length
    expect(lesson.seat(1, { type: 'try', drill, choice: 'go-on' })).toBeUndefined()
    expect(lesson.seat(1, { type: 'try', drill, choice: 'say-so' })).toBeUndefined()
    expect(lesson.room.session.drills[0]?.tries.get(1)).toEqual(['go-on', 'say-so'])
    lesson.host({ type: 'undrill' })
    expect(lesson.seat(2, { type: 'try', drill, choice: 'go-on' })).toBe('no-drill')
  })

  it('ends once, for everyone', () => {
    const lesson = started()
    expect(lesson.host({ type: 'show', what: { view: 'picture' } })).toBe('not-in-debrief')
    lesson.host({ type: 'debrief' })
    expect(lesson.host({ type: 'show', what: { view: 'picture' } })).toBeUndefined()
    lesson.host({ type: 'end' })
    expect(lesson.seat(1, 'read-ad')).toBe('ended')
    expect(lesson.host({ type: 'pause' })).toBe('ended')
    expect(lesson.host({ type: 'end' })).toBeUndefined()
  })
})
