import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceFrom } from '../../../src/commands/soak/chance.ts'
import { type PlayParts, type RandomPlay, randomPlay } from '../../../src/commands/soak/randomPlay.ts'
import { decodeGraph } from '../../../src/core/graph/codec.ts'
import type { StoryGraph } from '../../../src/core/graph/storyGraph.ts'
import { makeNotation } from '../../../src/core/record/notation.ts'
import type { CompiledStory } from '../../../src/core/story/compiled.ts'
import type { Narrator } from '../../../src/core/story/narrator.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../../src/ink/compile/discover.ts'
import { createNarrator } from '../../../src/ink/narrator.ts'
import { provedGraph } from '../../support/proved.ts'
import { projectRoot } from './site.ts'

/** A story as Node tells it, to know what the page has to show. */
export interface Known {
  readonly compiled: CompiledStory
  readonly narrate: Narrator
  /** Its story graph, as it is shipped. */
  readonly graph: () => StoryGraph
}

export const fixtureStories = join(projectRoot, 'tests/fixture')

export function knownStory(folder: string): Known {
  const compiled = compileStory(folder)
  return { compiled, narrate: createNarrator(compiled), graph: () => provedGraph(compiled) }
}

const kept = new Map<string, Known>()

/** An encounter as the built site has it: the source may be under someone's hands. */
export function shipped(id: string): Known {
  const before = kept.get(id)
  if (before) return before
  const folder = join(process.env['SECOND_LOOK_SITE'] ?? join(projectRoot, 'build/site'), 'stories')
  const named = (ending: string) =>
    readdirSync(folder).find((name) => name.startsWith(`${id}.`) && name.endsWith(ending))
  const compiled = JSON.parse(readFileSync(join(folder, named('.json') ?? id), 'utf8')) as CompiledStory
  const graph = () => decodeGraph(readFileSync(join(folder, named('.graph') ?? id)))
  const known = { compiled, narrate: createNarrator(compiled), graph }
  kept.set(id, known)
  return known
}

/** The encounter that most browser tests play. */
export const farm = (): Known => shipped('farm')

/** Every encounter that is as long as the farm, the farm among them. */
export const longEncounters = (): string[] =>
  scenarioIds(storiesFolder).filter((id) => shipped(id).compiled.manifest.scenario.length === 'long')

/** The path with the fewest words of some: for tests that only have to come to an end. */
export function shortPath(known: Known): RandomPlay {
  const paths = Array.from({ length: 40 }, (_, seed) => pathOf(known, seed, { notes: 0.1 }))
  return paths.reduce((one, other) => (other.events.length < one.events.length ? other : one))
}

/** What a page that knows of no county gives a story. */
export const givenAtFirst = ({ manifest }: CompiledStory): Record<string, string> =>
  Object.fromEntries(Object.entries(manifest.scenario.given).map(([name, [first = '']]) => [name, first]))

/** Where a graph begins with what a page gives that knows of no county. */
export function firstRoot({ compiled }: Known, { roots }: StoryGraph): number {
  const given = Object.entries(givenAtFirst(compiled))
  return roots.findIndex((at) => given.every(([name, value]) => at.given[name] === value))
}

/** A path to an ending, computed from the story as it is now; always the same for the same seed. */
export function pathOf(
  { compiled, narrate }: Known,
  seed: number,
  wishes: Partial<PlayParts> = {},
): RandomPlay & { notation: string } {
  const play = randomPlay({ compiled, narrate, chance: chanceFrom(seed), given: givenAtFirst(compiled), ...wishes })
  return { ...play, notation: makeNotation(play.events) }
}
