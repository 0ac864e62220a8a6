import { describe, expect, it } from 'vitest'
import { foldLog } from '../../src/classroom/fold.ts'
import type { Reader } from '../../src/classroom/logged.ts'
import { drillEvents, pathEvents } from '../../src/classroom/pathEvents.ts'
import { seenBy } from '../../src/classroom/seenBy.ts'
import { makeNotation } from '../../src/core/record/notation.ts'
import { kilnClass } from '../support/kilnClass.ts'

describe('the events of a path', () => {
  it('are those of a world that walked it, up to its last choice and what was done after it', () => {
    const lesson = kilnClass('each', 2)
    lesson.host({ type: 'start' })
    lesson.seat(2, 'look-locker note:papers-kept read-ad plan')
    const { session } = lesson.room
    expect(makeNotation(pathEvents(session, ['look-locker', 'read-ad']))).toBe('look-locker note:papers-kept read-ad')
  })

  it('are bare choices where nobody is known to have walked it', () => {
    const { session } = kilnClass('each', 1).room
    expect(makeNotation(pathEvents(session, ['plan', 'read-ad']))).toBe('plan read-ad')
  })
})

describe('a path that the host sends around, where each plays on their own', () => {
  const walked = 'look-locker note:papers-kept read-ad plan say-so ask-eva assess:labor@80/hunch'
  const choices = ['look-locker', 'read-ad', 'plan', 'say-so', 'ask-eva']
  const sent = () => {
    const lesson = kilnClass('each', 2)
    lesson.host({ type: 'start' })
    lesson.seat(1, `${walked} pin:means=papers-kept`)
    lesson.host({ type: 'debrief' })
    const as = (reader: Reader) => lesson.log.flatMap((entry) => seenBy(reader, entry, 'each') ?? [])
    return { lesson, as }
  }

  it('comes to a drill with what was assessed and noted on it, and with nobody and nothing else', () => {
    const { lesson, as } = sent()
    expect(lesson.host({ type: 'drill', choices, turn: 1 })).toBeUndefined()
    const seat = foldLog(as({ role: 'seat', seat: 2 }))
    expect(seat.worlds.size).toBe(0)
    expect(makeNotation(drillEvents(seat, choices))).toBe(walked)
    expect(makeNotation(drillEvents(lesson.room.session, choices))).toBe(walked)
    expect(JSON.stringify(as({ role: 'screen' }))).not.toContain('papers-kept')
  })

  it('comes to the screen with what was assessed on it, which a story may have read', () => {
    const { lesson, as } = sent()
    expect(lesson.host({ type: 'show', what: { view: 'replay', choices, turn: 0 } })).toBeUndefined()
    const screen = foldLog(as({ role: 'screen' }))
    expect(makeNotation(pathEvents(screen, choices))).toBe(`${choices.join(' ')} assess:labor@80/hunch`)
  })
})
