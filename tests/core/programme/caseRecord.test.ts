import { describe, expect, it } from 'vitest'
import { caseRecord } from '../../../src/core/programme/caseRecord.ts'
import { path } from '../../support/shed.ts'

const recordOf = (notation: string) => caseRecord(path(notation), 'p')
const look = 'read-ad look-locker see-sweat see-stubs'

describe('what one encounter adds', () => {
  it('is what the board said last, and the first guess', () => {
    const record = recordOf('guess:wage@20 read-ad to-board assess:none@10/hunch assess:labor@80/suspicion')
    expect([record.guessed, record.said]).toEqual([
      { trafficking: false, confidence: 20 },
      { trafficking: true, confidence: 80 },
    ])
    expect(recordOf('read-ad to-board').said).toBeUndefined()
  })

  it('is what was noted of what had been shown, by kind, and what of the indicators was missed, by tray', () => {
    const record = recordOf(`${look} note:hired-by-lie note:sweats to-board`)
    expect(record.noted).toEqual({
      indicator: { of: 2, are: 1 },
      distractor: { of: 1, are: 1 },
      contrary: { of: 1, are: 0 },
    })
    expect(Object.values(record.missed).reduce((sum, { are }) => sum + are, 0)).toBe(1)
  })

  it('is what speaks against it and stayed out, once the board was filled in', () => {
    const filled = 'to-board assess:labor@80/suspicion'
    expect(recordOf(`${look} ${filled}`).leftOut).toEqual({ of: 1, are: 1 })
    expect(
      recordOf(`${look} note:paid-weekly to-board pin:against=paid-weekly assess:labor@80/suspicion`).leftOut,
    ).toEqual({ of: 1, are: 0 })
  })
})
