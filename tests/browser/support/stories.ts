import { join } from 'node:path'
import { chanceFrom } from '../../../src/commands/soak/chance.ts'
import { type PlayParts, type RandomPlay, randomPlay } from '../../../src/commands/soak/randomPlay.ts'
import { makeNotation } from '../../../src/core/record/notation.ts'
import type { CompiledStory } from '../../../src/core/story/compiled.ts'
import type { Narrator } from '../../../src/core/story/narrator.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../../src/ink/narrator.ts'
import { projectRoot } from './site.ts'

/** A story as Node tells it, to know what the page has to show. */
export interface Known {
  readonly compiled: CompiledStory
  readonly narrate: Narrator
}

export const shippedStories = join(projectRoot, 'stories')
export const fixtureStories = join(projectRoot, 'tests/fixture')

export function knownStory(folder: string): Known {
  const compiled = compileStory(folder)
  return { compiled, narrate: createNarrator(compiled) }
}

let shipped: Known | undefined

/** The shipped encounter that the browser tests play. */
export const farm = (): Known => {
  shipped ??= knownStory(join(shippedStories, 'farm'))
  return shipped
}

/** A path to an ending, computed from the story as it is now; always the same for the same seed. */
export function pathOf(
  { compiled, narrate }: Known,
  seed: number,
  wishes: Partial<PlayParts> = {},
): RandomPlay & { notation: string } {
  const play = randomPlay({ compiled, narrate, chance: chanceFrom(seed), ...wishes })
  return { ...play, notation: makeNotation(play.events) }
}
