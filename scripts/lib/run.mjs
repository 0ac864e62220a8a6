import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const signals = ['SIGTERM', 'SIGINT']

/**
 * Runs Node on a script and gives its exit code; 1 where it was killed. A signal to us is passed on, and waits for
 * the child: nothing is left running. `stdio` as in node:child_process.
 */
export function runNode(parameters, options = {}) {
  return runProgram(process.execPath, parameters, options)
}

/** The same for any program; an unknown one gives 127. */
export function runProgram(program, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, stdio: 'inherit', ...options })
    let stoppedBy
    const pass = (signal) => {
      stoppedBy = signal
      child.kill(signal)
    }
    for (const signal of signals) process.on(signal, pass)
    const done = (code) => {
      for (const signal of signals) process.off(signal, pass)
      if (stoppedBy) process.exit(code ?? (stoppedBy === 'SIGINT' ? 130 : 143))
      resolve(code ?? 1)
    }
    child.once('error', () => done(127))
    child.once('close', (code) => done(code))
  })
}
