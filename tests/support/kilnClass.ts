import type { Mode } from '../../src/classroom/logged.ts'
import { type ClassStory, classStory } from '../../src/classroom/storyWalk.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { classOf, type TestClass } from './classOf.ts'
import { copyOf } from './fixture.ts'
import { provedGraph } from './proved.ts'

let story: ClassStory | undefined

/** The kiln as a class plays it: it votes when the first reason to be there is used up. Call it in a test. */
export function kilnStory(): ClassStory {
  story ??= prove()
  return story
}

export const kilnGiven = { county: 'weld' }

export const kilnClass = (mode: Mode, seats: number): TestClass => classOf(kilnStory(), mode, seats, kilnGiven)

function prove(): ClassStory {
  const edit = ['kiln.ink', 'used up. # chapter:road', 'used up. # decisive # chapter:road'] as const
  const compiled = compileStory(copyOf('kiln', edit))
  return classStory(compiled.manifest, provedGraph(compiled))
}
