import { expect, test } from 'vitest'
import { reportTally } from '../../../src/commands/soak/reportTally.ts'

const report = (...files: string[][]) =>
  JSON.stringify({
    testResults: files.map((statuses) => ({
      status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  })

test('counts tests, files that did not load, and bad ends', () => {
  expect(reportTally(report(['passed', 'failed'], ['passed', 'skipped']), 1)).toEqual({ passed: 2, failed: 1 })
  expect(reportTally(report(['passed'], []), 1)).toEqual({ passed: 1, failed: 1 })
  expect(reportTally(report(['passed']), 1)).toEqual({ passed: 1, failed: 1 })
  expect(reportTally(undefined, 1)).toEqual({ passed: 0, failed: 1 })
})
