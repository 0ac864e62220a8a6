export const passed = { passed: 1, failed: 0, skipped: 0 }
export const failed = { passed: 0, failed: 1, skipped: 0 }
export const none = { passed: 0, failed: 0, skipped: 0 }

export const sum = (tallies) =>
  tallies.reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }))

/**
 * Counts the tests in a report of Vitest's JSON reporter. A file that could not be loaded counts as one failure, and
 * so does an end in failure that the report does not explain (an error outside tests, or no report at all).
 */
export function tallyOf(report, exitCode) {
  const files = report?.testResults ?? []
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status))
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failures = count('failed') + unloaded.length
  return {
    passed: count('passed'),
    failed: failures === 0 && exitCode !== 0 ? 1 : failures,
    skipped: count('skipped', 'pending', 'todo'),
  }
}
