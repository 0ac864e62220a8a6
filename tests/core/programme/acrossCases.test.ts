import { describe, expect, it } from 'vitest'
import { acrossCases } from '../../../src/core/programme/acrossCases.ts'
import type { CaseRecord } from '../../../src/core/programme/caseRecord.ts'

const none = { of: 0, are: 0 }
const record = (
  trafficking: boolean,
  named: boolean | null,
  confidence = 50,
  change: Partial<CaseRecord> = {},
): CaseRecord => ({
  scenario: 'one',
  playthrough: 'p',
  trafficking,
  ...(named !== null && { said: { trafficking: named, confidence } }),
  supported: 'suspicion',
  noted: { indicator: { of: 4, are: 3 }, distractor: { of: 2, are: 1 }, contrary: { of: 4, are: 1 } },
  missed: { means: { of: 3, are: 1 }, act: { of: 1, are: 0 } },
  leftOut: { of: 4, are: 0 },
  approaches: {},
  screenOuts: [],
  ...change,
})

describe('what shows across cases', () => {
  it('counts hits and false alarms, where the board said something', () => {
    const { discrimination, cases } = acrossCases([
      record(true, true),
      record(true, false),
      record(true, false, 20, { supported: 'hunch' }),
      record(false, true),
      record(false, false),
      record(true, null),
    ])
    expect(cases).toBe(6)
    expect(discrimination).toEqual({ hits: { of: 3, are: 1 }, falseAlarms: { of: 2, are: 1 }, missedUnshown: 1 })
  })

  it('sets what was said beside what was', () => {
    const { calibration, brier } = acrossCases([
      record(true, true, 80),
      record(false, true, 90),
      record(false, false, 10),
      record(true, true, 50),
    ])
    expect(calibration).toEqual([
      { group: 'high', said: 85, were: { of: 2, are: 1 } },
      { group: 'middle', said: 50, were: { of: 1, are: 1 } },
      { group: 'low', said: 10, were: { of: 1, are: 0 } },
    ])
    expect(brier).toBeCloseTo((0.04 + 0.81 + 0.01 + 0.25) / 4, 9)
    expect(acrossCases([record(true, null)]).brier).toBeUndefined()
  })

  it('adds up what was noted, missed and left out', () => {
    const left = { leftOut: { of: 4, are: 2 } }
    const { noted, missed, leftOut } = acrossCases([record(true, true, 80, left), record(false, false, 10)])
    expect(noted.contrary).toEqual({ of: 8, are: 2 })
    expect(missed).toEqual([{ tray: 'means', share: { of: 6, are: 2 } }])
    expect(leftOut).toEqual({ of: 8, are: 2, cases: 1 })
  })

  it('names approaches by how often they were used, and those that raise a barrier', () => {
    const { approaches, pressing } = acrossCases([
      record(true, true, 80, { approaches: { introduce: 2, press: 1 } }),
      record(true, true, 80, { approaches: { introduce: 1, 'needs-first': 1 } }),
    ])
    expect(approaches[0]).toEqual({ approach: 'introduce', times: 3, cases: 2 })
    expect(pressing.map(({ approach }) => approach)).toEqual(['press'])
  })

  it('is nothing of nothing', () => {
    const { cases, discrimination, missed } = acrossCases([])
    expect([cases, discrimination.hits, missed]).toEqual([0, none, []])
  })
})
