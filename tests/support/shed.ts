import { join } from 'node:path'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { fixtures } from './fixture.ts'
import { toldFrom } from './told.ts'

/** The shed: every rule of the score has a choice of its own, to be taken once and in any order. */
export const shed = toldFrom(compileStory(join(fixtures, 'shed')))
export const { tell, score, reasons, lastBeat, path } = shed
