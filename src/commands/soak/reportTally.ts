import * as z from 'zod'

/** What we read of the report that Vitest's JSON reporter writes. */
const Report = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Counts tests. A file that did not load is a failure, and so is a bad end that the report does not explain. */
export function reportTally(report: string | undefined, exitCode: number): { passed: number; failed: number } {
  const files = report === undefined ? [] : Report.parse(JSON.parse(report)).testResults
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status))
  const unloaded = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = statuses.filter((status) => status === 'failed').length + unloaded.length
  return {
    passed: statuses.filter((status) => status === 'passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  }
}
