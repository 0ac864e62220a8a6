import { describe, expect, it } from 'vitest'
import { makeCsv } from '../../../src/core/look/csv.ts'
import { statementIds, statements } from '../../../src/core/picture/statement.ts'
import { picturesIn, pictureTable } from '../../../src/teach/keep/pictureTable.ts'
import { sessionData } from '../../../src/teach/keep/sessionData.ts'
import { kilnClass } from '../../support/kilnClass.ts'

const [border = '', chains = ''] = statementIds
const nothing = { names: false, reasons: false }

function answered() {
  const lesson = kilnClass('each', 3)
  lesson.seat(1, { type: 'picture', round: 'before', answers: { [border]: 6, [chains]: 5 } })
  lesson.seat(2, { type: 'picture', round: 'before', answers: { [border]: 6 } })
  lesson.seat(2, { type: 'picture', round: 'after', answers: { [border]: 2 } })
  return lesson.room.session
}

describe('the first picture in what a class keeps', () => {
  it('is a row for each statement and round, with a column for each answer', () => {
    const [head, ...rows] = pictureTable(answered())
    expect(head).toEqual(['Statement', 'Round', ...[1, 2, 3, 4, 5, 6].map((step) => `answered ${step}`)])
    expect(rows.slice(0, 2)).toEqual([
      [statements.border.says, 'Before', 0, 0, 0, 0, 0, 2],
      [statements.border.says, 'After', 0, 1, 0, 0, 0, 0],
    ])
    expect(rows).toHaveLength(2 * statementIds.length)
    expect(makeCsv(pictureTable(answered())).split('\n').length).toBeGreaterThan(24)
  })

  it('has one round where only one was answered, and none where none was', () => {
    const lesson = kilnClass('each', 2)
    expect(picturesIn(lesson.room.session)).toEqual([])
    lesson.seat(1, { type: 'picture', round: 'after', answers: { [border]: 1 } })
    expect(picturesIn(lesson.room.session).map(({ round }) => round)).toEqual(['after'])
  })

  it('lies in the file for programs as counts, and says nothing of whose they are', () => {
    const data = JSON.parse(sessionData(answered(), [], [], [], nothing))
    expect(data.firstPicture.before[border]).toEqual([0, 0, 0, 0, 0, 2])
    expect(data.firstPicture.after[border]).toEqual([0, 1, 0, 0, 0, 0])
    expect(JSON.stringify(data)).not.toContain('seat')
    expect(JSON.parse(sessionData(kilnClass('each', 2).room.session, [], [], [], nothing))).not.toHaveProperty(
      'firstPicture',
    )
  })
})
