import { join } from 'node:path'
import { scenarioIds, storiesFolder } from '../ink/compile/discover.ts'
import { StoryFaults } from '../ink/compile/fault.ts'
import { writeLineIds } from '../ink/compile/lineIds.ts'

/** Writes the missing line ids of the scenarios named, or of all. */
const named = process.argv.slice(2).filter((word) => word !== '--')
try {
  for (const id of named.length > 0 ? named : scenarioIds(storiesFolder)) {
    process.stdout.write(`${id}: ${writeLineIds(join(storiesFolder, id))} lines given an id\n`)
  }
} catch (error) {
  if (!(error instanceof StoryFaults)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
