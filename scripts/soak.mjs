/** `npm run soak`: the assertions of the tests with large counts. */
import { requireNode } from './lib/nodeVersion.mjs'

requireNode()
const { runCommand } = await import('./lib/command.mjs')
await runCommand('soak', process.argv.slice(2))
