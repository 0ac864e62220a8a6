import { storiesFolder } from '../ink/compile/discover.ts'
import { runProve } from './proveRun.ts'

process.exitCode = runProve(process.argv.slice(2), {
  stories: storiesFolder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
