import { fileURLToPath } from 'node:url'
import { storiesFolder } from '../ink/compile/discover.ts'
import { keptGraph } from '../proof/ship/provedGraphs.ts'
import { runTell } from './runTell.ts'

/** Where the build keeps the graphs that it has proved. */
const graphs = fileURLToPath(new URL('../../build/graphs', import.meta.url))

process.exitCode = runTell(process.argv.slice(2), {
  stories: storiesFolder,
  graphOf: (story) => keptGraph(graphs, story),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
