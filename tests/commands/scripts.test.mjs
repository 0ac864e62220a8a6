import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isInstalled } from '../../scripts/lib/install.mjs'
import { isNodeRecent } from '../../scripts/lib/nodeVersion.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import { hashOf, makeOnce } from '../../scripts/lib/stamp.mjs'
import { sum, tallyOf } from '../../scripts/lib/tally.mjs'

const script = (name) => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url))

test.each([
  ['18.20.4', false],
  ['20.18.0', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s: %s', (version, expected) => {
  expect(isNodeRecent(version)).toBe(expected)
})

describe('isInstalled', () => {
  const lock = (packages) => ({ packages })
  const wanted = lock({
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-win32': { version: '1.0.0', optional: true },
  })

  test.each([
    ['all that is needed here', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, false],
    ['other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }, false],
    ['nothing', {}, false],
  ])('%s', (_, noted, expected) => {
    expect(isInstalled(wanted, lock(noted))).toBe(expected)
  })
})

describe('makeOnce', () => {
  const project = () => {
    const base = mkdtempSync(join(tmpdir(), 'second-look-stamp-'))
    mkdirSync(join(base, 'src/deep'), { recursive: true })
    writeFileSync(join(base, 'src/deep/a.ts'), 'one')
    writeFileSync(join(base, 'index.html'), 'page')
    let times = 0
    const once = (make = () => writeFileSync(join(base, 'product'), String(++times))) =>
      makeOnce({ base, inputs: ['src', 'index.html', 'none'], product: 'product', stamp: 'build/x.stamp', make })
    return { base, once }
  }

  test('makes once, and again where content, a name or the product changed', async () => {
    const { base, once } = project()
    expect([await once(), await once()]).toEqual([true, false])
    writeFileSync(join(base, 'src/deep/a.ts'), 'two')
    expect([await once(), await once()]).toEqual([true, false])
    writeFileSync(join(base, 'src/b.ts'), '')
    expect([await once(), await once()]).toEqual([true, false])
    rmSync(join(base, 'product'))
    expect([await once(), await once()]).toEqual([true, false])
    writeFileSync(join(base, 'elsewhere.ts'), '')
    expect(await once()).toBe(false)
  })

  test('makes again what failed, and what changed back after a failure', async () => {
    const { base, once } = project()
    await once()
    writeFileSync(join(base, 'index.html'), 'broken')
    await expect(once(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    writeFileSync(join(base, 'index.html'), 'page')
    expect(await once()).toBe(true)
  })

  test('content does not run over into the next file', () => {
    const [one, other] = [project().base, project().base]
    writeFileSync(join(one, 'src/b'), 'xy')
    writeFileSync(join(one, 'src/c'), 'z')
    writeFileSync(join(other, 'src/b'), 'x')
    writeFileSync(join(other, 'src/c'), 'yz')
    expect(hashOf(one, ['src'])).not.toBe(hashOf(other, ['src']))
  })
})

describe('tallyOf', () => {
  const file = (status, ...tests) => ({ status, assertionResults: tests.map((one) => ({ status: one })) })

  test('counts tests', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] }
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  test('a file that does not load, an error outside tests and no report at all are failures', () => {
    expect(tallyOf({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toMatchObject({ failed: 1 })
    expect(tallyOf({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 })
    expect(tallyOf(undefined, 1)).toMatchObject({ passed: 0, failed: 1 })
    expect(tallyOf({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  test('sum', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})

test("runNode gives the script's exit code, and 1 where it was killed", async () => {
  expect(await runNode(['-e', 'process.exit(7)'])).toBe(7)
  expect(await runNode(['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(1)
})

test.each(['nosuch', '../secret', '', 'commandError'])('run.mjs refuses "%s": one line on stderr, exit 2', (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script('run.mjs'), name], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(`There is no command "${name}".`)
})

test.skipIf(process.platform === 'win32')('a script ends when the shell that npm ran it in does', async () => {
  const begin = pathToFileURL(script('lib/begin.mjs')).href
  const code = `import('${begin}').then(({ begin }) => { begin(); setInterval(() => {}, 1000); console.log(1) })`
  const shell = spawn('sh', ['-c', `"${process.execPath}" -e "${code}"; true`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  })
  await once(shell.stdout, 'data')
  // The script holds the other end of the pipe for as long as it lives.
  const closed = once(shell.stdout, 'close')
  shell.kill('SIGTERM')
  expect(await closed).toEqual([false])
})
