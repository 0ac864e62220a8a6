import { join } from 'node:path'
import { type CaseFile, caseFileOf } from '../../src/core/case/caseFile.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayEvent } from '../../src/core/record/playEvent.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { toldFrom, withMarks } from './told.ts'

type Told = ReturnType<typeof toldFrom>
const known = new Map<string, Told>()

/** A scenario that ships, told from notation. */
export function shipped(id: string): Told {
  const told = known.get(id) ?? toldFrom(compileStory(join(storiesFolder, id)))
  known.set(id, told)
  return told
}

/** The file that one scenario reads in a play of another, given in notation. Throws where none can be made. */
export function fileFrom(taker: string, source: string, notation: string): CaseFile {
  const { compiled, narrator, path } = shipped(source)
  const events = withMarks(parseNotation(notation), path(notation).beats) as PlayEvent[]
  const given = {}
  const { story } = compiled
  const playthrough = {
    format: 1 as const,
    id: `${source}-play`,
    scenario: source,
    story,
    rules: '0'.repeat(16),
    given,
    seed: 1,
    events,
  }
  const { takes } = shipped(taker).compiled.manifest.scenario
  if (!takes) throw new Error(`${taker} takes no file`)
  const made = caseFileOf(takes, { playthrough, compiled, telling: narrator({ given, seed: 1, events }) })
  if ('fault' in made) throw new Error(`${source}: ${made.fault}`)
  return made.file
}

/** A file in a few words: `door=open@8`, the turn from 1; nothing where no one turn decided. */
export const factsText = ({ facts }: CaseFile): string =>
  Object.entries(facts)
    .map(([name, { value, turn }]) => `${name}=${value}${turn === undefined ? '' : `@${turn + 1}`}`)
    .join(' ')
