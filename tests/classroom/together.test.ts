import { describe, expect, it } from 'vitest'
import { foldLog } from '../../src/classroom/fold.ts'
import { followed, splitOf } from '../../src/classroom/split.ts'
import { makeNotation } from '../../src/core/record/notation.ts'
import { kilnClass } from '../support/kilnClass.ts'

/** A class of three that stands before its first vote. */
function atTheVote() {
  const lesson = kilnClass('together', 3)
  lesson.host({ type: 'start' })
  for (const [at, choice] of ['read-ad', 'look-locker', 'plan'].entries()) lesson.host({ type: 'take', at, choice })
  return lesson
}

describe('a class that plays together', () => {
  it('waits for the host', () => {
    const lesson = kilnClass('together', 2)
    expect(lesson.seat(1, 'read-ad')).toBe('not-started')
    expect(lesson.host({ type: 'take', at: 0, choice: 'read-ad' })).toBe('not-started')
    expect(lesson.seat(1, 'guess:labor@30')).toBeUndefined()
    expect(lesson.host({ type: 'start' })).toBeUndefined()
    expect(lesson.host({ type: 'start' })).toBe('started')
  })

  it('votes at decisive beats only', () => {
    const lesson = kilnClass('together', 2)
    lesson.host({ type: 'start' })
    expect(lesson.seat(1, 'read-ad')).toBe('no-vote')
    expect(lesson.host({ type: 'take', at: 0, choice: 'read-ad' })).toBeUndefined()
    expect(atTheVote().seat(1, 'say-so')).toBeUndefined()
  })

  it('may change a vote until the host releases it', () => {
    const lesson = atTheVote()
    expect(lesson.offered()).toEqual(['say-so', 'arrest', 'go-on'])
    for (const vote of ['arrest', 'say-so']) expect(lesson.seat(1, vote)).toBeUndefined()
    lesson.seat(2, 'say-so')
    expect(lesson.host({ type: 'release', at: 3 })).toBeUndefined()
    expect(lesson.seat(3, 'arrest')).toBe('released')
    const { session } = lesson.room
    const ballot = session.ballots.get(3)
    expect(ballot && splitOf(session, ballot, lesson.offered())).toEqual({ 'say-so': 2, arrest: 0, 'go-on': 0 })
  })

  it('adds a show of hands, and leaves out who was removed', () => {
    const lesson = atTheVote()
    lesson.seat(1, 'say-so')
    lesson.seat(2, 'arrest')
    expect(lesson.host({ type: 'counts', at: 3, counts: { 'go-on': 11 } })).toBeUndefined()
    expect(lesson.host({ type: 'counts', at: 3, counts: { 'fly-away': 1 } })).toBe('not-offered')
    lesson.host({ type: 'remove', seat: 2 })
    lesson.host({ type: 'reveal', at: 3 })
    expect(lesson.seat(2, 'arrest')).toBe('removed')
    expect(lesson.log.at(-1)).toMatchObject({ type: 'reveal', split: { 'say-so': 1, arrest: 0, 'go-on': 11 } })
  })

  it('goes where the host takes it, and takes each turn once', () => {
    const lesson = atTheVote()
    lesson.seat(1, 'say-so')
    expect(lesson.host({ type: 'take', at: 3, choice: 'hand-in' })).toBe('not-offered')
    expect(lesson.host({ type: 'take', at: 3, choice: 'arrest', saying: 'To see what it costs.' })).toBeUndefined()
    expect(lesson.host({ type: 'take', at: 3, choice: 'say-so' })).toBe('already-taken')
    expect(lesson.host({ type: 'take', at: 9, choice: 'say-so' })).toBe('stale')
    expect(lesson.seat(1, { type: 'vote', at: 3, choice: 'say-so' })).toBe('stale')
    expect(lesson.room.session.ballots.get(3)?.taken).toEqual({ choice: 'arrest', saying: 'To see what it costs.' })
  })

  it('notes in one notebook what was shown', () => {
    const lesson = atTheVote()
    expect(lesson.seat(1, 'note:papers-kept')).toBeUndefined()
    expect(lesson.seat(2, 'note:land-owed')).toBe('not-shown')
    expect(lesson.seat(3, 'note:2/l0003')).toBeUndefined()
    expect(lesson.seat(3, 'note:1/l0003')).toBe('not-shown')
    expect(makeNotation(lesson.room.session.klass.events)).toBe(
      'read-ad look-locker plan note:papers-kept note:2/l0003',
    )
  })

  it('settles board and report by the votes when the host releases them', () => {
    const lesson = atTheVote()
    lesson.host({ type: 'take', at: 3, choice: 'say-so' })
    lesson.host({ type: 'take', at: 4, choice: 'ask-eva' })
    expect(lesson.seat(1, 'report:who-was-near=seen')).toBe('not-here')
    lesson.seat(1, 'assess:labor@80/suspicion pin:means=papers-kept')
    lesson.seat(2, 'assess:labor@60/hunch pin:means=papers-kept pin:act=hired-by-lie unpin:act=hired-by-lie')
    lesson.seat(3, 'assess:wage@10/hunch pin:act=papers-kept')
    expect(lesson.seat(3, 'assess:smuggling@10/hunch')).toBe('unknown')
    lesson.host({ type: 'release', at: 5 })
    expect(lesson.seat(3, 'assess:labor@90/hunch')).toBe('released')
    expect(lesson.room.session.ballots.get(5)?.released ?? false).toBe(false)
    lesson.host({ type: 'release', at: 5 })
    expect(lesson.room.session.ballots.get(5)?.released).toBe(true)
    lesson.host({ type: 'take', at: 5, choice: 'call-desk' })
    lesson.seat(1, 'report:who-was-near=label')
    lesson.seat(2, 'report:who-was-near=seen')
    lesson.host({ type: 'take', at: 6, choice: 'hand-in' })
    expect(makeNotation(lesson.room.session.klass.events)).toBe(
      'read-ad look-locker plan say-so ask-eva pin:means=papers-kept assess:labor@60/hunch call-desk report:who-was-near=seen hand-in',
    )
  })

  it('takes the host’s own assessment over the votes', () => {
    const lesson = atTheVote()
    for (const [at, choice] of [
      [3, 'say-so'],
      [4, 'ask-eva'],
    ] as const)
      lesson.host({ type: 'take', at, choice })
    lesson.seat(1, 'assess:labor@80/suspicion')
    lesson.host({ type: 'release', at: 5, assess: { category: 'none', standard: 'hunch', confidence: 5 } })
    expect(makeNotation(lesson.room.session.klass.events.slice(-1))).toBe('assess:none@5/hunch')
  })

  it('is the same session from its log, and an entry read twice counts once', () => {
    const lesson = atTheVote()
    lesson.seat(1, 'say-so')
    lesson.host({ type: 'take', at: 3, choice: 'say-so' })
    const twice = lesson.log.flatMap((entry) => [entry, entry])
    expect(foldLog(twice)).toEqual(lesson.room.session)
  })
})

describe('how a class went on', () => {
  it.each([
    [{ a: 3, b: 1 }, 'a', 'vote'],
    [{ a: 2, b: 2 }, 'b', 'tie'],
    [{ a: 3, b: 1 }, 'b', 'other'],
    [{ a: 0, b: 0 }, 'b', 'no-vote'],
  ])('%j, taken %s: %s', (split, taken, how) => expect(followed(split, taken)).toBe(how))
})
