/** `npm run dev`: the pages with hot reload of code and stories. Parameters go to Vite. */
import { begin } from './lib/begin.mjs'

begin()
const { prepareArt } = await import('./lib/prepare.mjs')
const { binOf } = await import('./lib/root.mjs')
const { runNode } = await import('./lib/run.mjs')
await prepareArt()
process.exitCode = await runNode([binOf('vite'), ...process.argv.slice(2)])
