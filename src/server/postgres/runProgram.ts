import { spawn } from 'node:child_process'
import { NoDatabase } from '../database/unavailable.ts'
import type { Account } from './account.ts'
import { sayingOf } from './saying.ts'

/** One that is there on every system of its kind, and in which PostgreSQL speaks English. */
export const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'

/** What PostgreSQL's programs are told of where they run: nothing of ours. */
export const surroundings = (): NodeJS.ProcessEnv => {
  const { PATH, TZ, SYSTEMROOT, TEMP } = process.env
  return { PATH, TZ, SYSTEMROOT, TEMP, LC_ALL: locale }
}

/** Runs a program to its end; throws NoDatabase with what it said where it fails. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  account: Account,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(program, parameters, {
      ...account,
      cwd: '/',
      env: surroundings(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      windowsHide: true,
    })
    const stop = () => {
      try {
        // Its group: it has children of its own.
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        child.kill('SIGKILL')
      }
    }
    signal.addEventListener('abort', stop, { once: true })
    child.stderr.on('data', (text: Buffer) => {
      said += text
    })
    child.once('error', (error) => reject(new NoDatabase(sayingOf(String(error)))))
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop)
      if (code === 0) resolve()
      else reject(new NoDatabase(sayingOf(said)))
    })
  })
}
