import { describe, expect, it } from 'vitest'
import { holdStands, leadingTo, whereabouts } from '../../../src/teach/each/whereabouts.ts'
import { walker } from '../../../src/teach/host/hostDesk.ts'
import { kilnClass, kilnGiven, kilnStory } from '../../support/kilnClass.ts'

const story = () => kilnStory()
const stop = () => story().beats.beats.findIndex(({ decisive }) => decisive)
const board = () => story().beats.beats.findIndex(({ part }) => part === 'board')

/** Four seats: one at the beginning, one at the stop, one at the board, one done. */
function scattered() {
  const lesson = kilnClass('each', 4)
  lesson.host({ type: 'start' })
  const toStop = 'read-ad look-locker plan'
  lesson.seat(2, toStop)
  lesson.seat(3, `${toStop} say-so ask-eva`)
  lesson.seat(4, `${toStop} say-so ask-eva assess:labor@80/hunch call-desk hand-in`)
  const { session } = lesson.room
  const walk = walker(story(), kilnGiven)
  return { lesson, at: () => whereabouts(session, story(), walk) }
}

describe('where a class is', () => {
  it('is counted by beat, and by who is done', () => {
    const { counts, seats, done } = scattered().at()
    expect([seats, done, counts.reduce((sum, count) => sum + count, 0)]).toEqual([4, 1, 4])
    expect([counts[stop()], counts[board()]]).toEqual([1, 1])
  })

  it('follows as the class goes on, and forgets who was removed', () => {
    const { lesson, at } = scattered()
    at()
    lesson.seat(2, 'say-so')
    lesson.host({ type: 'remove', seat: 3 })
    const { counts, seats } = at()
    expect([seats, counts[stop()], counts[board()]]).toEqual([3, 0, 0])
  })

  it('says of a hold who waits, who may still come, and who is past it', () => {
    const at = scattered().at()
    const stands = (beat: number) => holdStands(at, story(), beat, leadingTo(story(), beat))
    expect(stands(stop())).toEqual({ waiting: 1, coming: 1, past: 2 })
    expect(stands(board())).toEqual({ waiting: 1, coming: 2, past: 1 })
  })
})
