import { describe, expect, it } from 'vitest'
import { statementIds } from '../../../src/core/picture/statement.ts'
import { answeredIn, distributionIn } from '../../../src/teach/link/distribution.ts'
import { kilnClass } from '../../support/kilnClass.ts'

const [border = '', chains = ''] = statementIds

function answered() {
  const lesson = kilnClass('each', 3)
  lesson.seat(1, { type: 'picture', round: 'before', answers: { [border]: 6, [chains]: 5 } })
  lesson.seat(2, { type: 'picture', round: 'before', answers: { [border]: 6 } })
  lesson.seat(2, { type: 'picture', round: 'after', answers: { [border]: 2 } })
  return lesson
}

describe('how a class stands to the first picture', () => {
  it('is counted by statement and step, each round by itself', () => {
    const { session } = answered().room
    expect(distributionIn(session, 'before')).toMatchObject({
      [border]: [0, 0, 0, 0, 0, 2],
      [chains]: [0, 0, 0, 0, 1, 0],
    })
    expect(distributionIn(session, 'after')).toMatchObject({ [border]: [0, 1, 0, 0, 0, 0] })
    expect([answeredIn(session, 'before'), answeredIn(session, 'after')]).toEqual([2, 1])
  })

  it('takes the later answers of a seat, and none of a seat that was removed', () => {
    const lesson = answered()
    lesson.seat(1, { type: 'picture', round: 'before', answers: { [border]: 1 } })
    lesson.host({ type: 'remove', seat: 2 })
    expect(distributionIn(lesson.room.session, 'before')).toMatchObject({ [border]: [1, 0, 0, 0, 0, 0] })
    expect(distributionIn(lesson.room.session, 'after')).toBeUndefined()
  })
})
