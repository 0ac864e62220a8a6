/** `node scripts/run.mjs <command> …`: a command of src/commands, on a fresh clone too. */
import { begin } from './lib/begin.mjs'

begin()
const { runCommand } = await import('./lib/command.mjs')
const [name = '', ...parameters] = process.argv.slice(2)
await runCommand(name, parameters)
