import { describe, expect, it } from 'vitest'
import type { Axis } from '../../../src/core/catalogue/axis.ts'
import type { Finding } from '../../../src/core/score/finding.ts'
import { byFindings } from '../../../src/debrief/opening/openingPoints.ts'

const finding = (turn: number, axis: Axis, points: number, rule = 'press'): Finding => ({
  ...{ turn, axis, rule, points, why: `${axis} ${points}`, source: '', grade: 'D' },
})

describe('what to open on by findings alone', () => {
  it('is the choice that lost most and another that gained most', () => {
    const said = [finding(1, 'safety', 2), finding(2, 'case', -4), finding(3, 'cooperation', 5)]
    expect(byFindings(said)).toEqual({
      cost: { at: { turn: 2, axis: 'case' }, whys: ['case -4'] },
      well: { at: { turn: 3, axis: 'cooperation' }, whys: ['cooperation 5'] },
    })
  })

  it('is not one turn twice, whatever else it did', () => {
    const said = [finding(2, 'cooperation', -6), finding(2, 'case', 9), finding(4, 'safety', 1)]
    expect(byFindings(said).well?.at.turn).toBe(4)
    expect(byFindings(said.slice(0, 2)).well).toBeUndefined()
  })

  it('leaves out what no single choice did', () => {
    const said = [
      finding(5, 'recognition', -9),
      finding(6, 'cooperation', -9, 'door:her'),
      finding(7, 'case', 9, 'report:who'),
    ]
    expect(byFindings(said)).toEqual({})
  })
})
