/** `npm run soak`: the assertions of the tests with large counts. */
import { begin } from './lib/begin.mjs'

begin()
const { runCommand } = await import('./lib/command.mjs')
await runCommand('soak', process.argv.slice(2))
