import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Hand } from './desk.ts'
import type { Finding } from './work.ts'

const mostHeapMb = 2048

/**
 * A process of its own for looks and proofs: a proof cannot be asked to stop, but it can be ended at once. One that breaks
 * says so, as a finding.
 */
export function hireProcess(onFinding: (turn: number, finding: Finding) => void): Hand {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
    execArgv: ['--import', tsx, `--max-old-space-size=${mostHeapMb}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const end = () => void worker.kill('SIGKILL')
  let doing = 0
  let stopped = false
  process.once('exit', end)
  worker.on('message', (found) => {
    const { turn, finding } = found as { turn: number; finding: Finding }
    if (!stopped) onFinding(turn, finding)
  })
  worker.on('error', ({ message }) => onFinding(doing, { kind: 'failed', message }))
  worker.on('exit', (code, signal) => {
    process.removeListener('exit', end)
    if (!stopped) onFinding(doing, { kind: 'failed', message: `${signal ?? code}` })
  })
  worker.unref()
  worker.channel?.unref()
  return {
    give(task) {
      doing = task.turn
      worker.send(task)
    },
    stop() {
      stopped = true
      end()
    },
  }
}
