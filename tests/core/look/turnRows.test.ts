import { join } from 'node:path'
import { expect, test } from 'vitest'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { turnRows } from '../../../src/core/look/turnRows.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { fixtures } from '../../support/fixture.ts'
import { toldFrom } from '../../support/told.ts'

const gate = toldFrom(compileStory(join(fixtures, 'gate')))

test('each turn has its choice, its notes that stayed and its own points', () => {
  const notation = 'guess:labor@30 note:answers-for-her offer-water note:thirst unnote:thirst ask-alone note:thirst'
  const path = gate.path(notation)
  const { findings, ...score } = scoreOf(path)
  const rows = turnRows(path, findings)
  expect(rows.map(({ turn, choice, notes }) => `${turn} ${choice?.id} ${notes.length}`)).toEqual([
    '1 offer-water 1',
    '2 ask-alone 0',
    '3 undefined 1',
  ])
  for (const axis of axes) expect(rows.reduce((sum, { points }) => sum + points[axis], 0)).toBe(score[axis].points)
  expect(rows.flatMap((row) => row.findings)).toEqual(findings)
})
