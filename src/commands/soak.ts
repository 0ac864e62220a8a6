import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportTally } from './soak/reportTally.ts'

/** `soak [file…]`: the assertions of the tests with large counts. Ends with `N passed, N failed`. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const folder = mkdtempSync(join(tmpdir(), 'second-look-soak-'))
const report = join(folder, 'report.json')
const words = process.argv.slice(2).filter((word) => word !== '--')

const child = spawn(
  process.execPath,
  [
    vitest,
    'run',
    ...['--config', join(root, 'tests/soak/vitest.config.ts')],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...words,
  ],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.once('close', (code) => {
  const { passed, failed } = reportTally(read(), code ?? 1)
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})

function read(): string | undefined {
  try {
    return readFileSync(report, 'utf8')
  } catch {
    return undefined
  }
}
