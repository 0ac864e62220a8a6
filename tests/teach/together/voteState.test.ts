import { describe, expect, it } from 'vitest'
import { onScreen } from '../../../src/teach/host/onScreen.ts'
import { boardPut, putting, reportPut } from '../../../src/teach/together/boardPut.ts'
import { readHands } from '../../../src/teach/together/readHands.ts'
import { voteState } from '../../../src/teach/together/voteState.ts'
import { host } from '../../../src/ui/text/host.ts'
import { kilnClass, kilnStory } from '../../support/kilnClass.ts'

function atTheVote() {
  const lesson = kilnClass('together', 4)
  lesson.host({ type: 'start' })
  for (const [at, choice] of ['read-ad', 'look-locker', 'plan'].entries()) lesson.host({ type: 'take', at, choice })
  return lesson
}
const vote = (choice: string, sure?: number) => ({ type: 'vote', at: 3, choice, ...(sure && { sure }) }) as const

describe('how a vote stands for the host', () => {
  it('counts seats and hands, and knows a tie', () => {
    const lesson = atTheVote()
    const state = () => voteState(lesson.room.session, 3, lesson.offered())
    expect(state()).toMatchObject({ voted: 0, seats: 4, led: [] })
    lesson.seat(1, vote('say-so', 60))
    lesson.seat(2, vote('arrest'))
    expect(state()).toMatchObject({ voted: 2, led: ['say-so', 'arrest'] })
    lesson.seat(3, vote('say-so', 90))
    lesson.host({ type: 'counts', at: 3, counts: { arrest: 5 } })
    expect(state()).toMatchObject({ split: { 'say-so': 2, arrest: 6, 'go-on': 0 }, led: ['arrest'] })
    expect([...state().sure]).toEqual([['say-so', 75]])
  })

  it('tells what the room sees of it', () => {
    const lesson = atTheVote()
    const seen = () => onScreen(lesson.room.session, kilnStory(), lesson.room.klass)
    lesson.seat(1, vote('say-so'))
    expect(seen()).toBe(host.onScreen.vote(1, 4))
    lesson.host({ type: 'reveal', at: 3 })
    expect(seen()).toBe(host.onScreen.revealed)
    lesson.host({ type: 'pause' })
    expect(seen()).toBe(host.onScreen.paused)
    lesson.host({ type: 'debrief' })
    expect(seen()).toBe(host.onScreen.debrief.nothing)
    lesson.host({
      type: 'show',
      what: { view: 'split', choices: ['read-ad', 'look-locker', 'plan'], turn: 3, split: {} },
    })
    expect(seen()).toBe(host.onScreen.debrief.split(4))
  })
})

describe('what the seats put', () => {
  it('is counted while the board is open, and by wording in the report', () => {
    const lesson = atTheVote()
    const { session } = lesson.room
    const { manifest } = kilnStory()
    for (const [at, choice] of [
      [3, 'say-so'],
      [4, 'ask-eva'],
    ] as const)
      lesson.host({ type: 'take', at, choice })
    lesson.seat(1, 'assess:labor@80/suspicion pin:means=papers-kept')
    lesson.seat(2, 'assess:wage@20/hunch assess:labor@60/hunch pin:means=papers-kept')
    lesson.seat(3, 'pin:act=papers-kept')
    expect(putting(session, ['assess', 'pin'])).toBe(3)
    expect(boardPut(session, manifest)).toEqual({
      assessed: 2,
      categories: [
        ['labor', 2],
        ['wage', 0],
        ['none', 0],
      ],
      standards: [
        ['hunch', 1],
        ['suspicion', 1],
        ['cause', 0],
      ],
      confidence: { middle: 70, low: 60, high: 80 },
      pins: [{ type: 'pin', tray: 'means', note: 'papers-kept' }],
    })
    lesson.host({ type: 'take', at: 5, choice: 'call-desk' })
    lesson.seat(1, 'report:who-was-near=label report:who-was-near=seen')
    lesson.seat(2, 'report:who-was-near=label')
    expect(reportPut(session, manifest)[0]).toEqual({
      line: 'who-was-near',
      counts: { seen: 1, label: 1, conclusion: 0 },
    })
  })
})

describe('a show of hands as typed', () => {
  it.each([
    [
      { a: '3', b: ' 4 ', c: '' },
      { a: 3, b: 4, c: 0 },
    ],
    [{ a: 'three' }, undefined],
    [{ a: '-1' }, undefined],
    [{ a: '2.5' }, undefined],
    [{ a: '1e9' }, undefined],
  ])('%j: %j', (typed, counts) => expect(readHands(typed as Record<string, string>)).toEqual(counts))
})
