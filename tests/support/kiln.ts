import { join } from 'node:path'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { fixtures } from './fixture.ts'
import { toldFrom } from './told.ts'

/** The kiln: small enough to try every path, with one of everything that a ledger must remember. */
export const kiln = toldFrom(compileStory(join(fixtures, 'kiln')))
