import { storiesFolder } from '../ink/compile/discover.ts'
import { runTell } from './runTell.ts'

process.exitCode = runTell(process.argv.slice(2), {
  stories: storiesFolder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
