import { join } from 'node:path'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { fixtures } from './fixture.ts'
import { toldFrom } from './told.ts'

/** The gate: two pages of Ink with a clock, a person whose trust opens a line, and two endings. */
export const gate = toldFrom(compileStory(join(fixtures, 'gate')))
export const { tell, score, reasons, lastBeat, path } = gate
