import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import type { Leaves, Taking } from '../manifest/taking.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { Playthrough } from '../record/playthrough.ts'
import type { Path } from '../score/path.ts'
import type { CompiledStory } from '../story/compiled.ts'
import type { Telling } from '../story/narrator.ts'
import { conditionTurn } from './conditionTurn.ts'

export interface CaseFact {
  /** One of the closed set that the taker's input declares. */
  readonly value: string
  /** The turn, from 0, of the earlier playthrough that decided it; absent where no one turn did. */
  readonly turn?: number
}

/** What a playthrough leaves to a later scenario. Derived, never kept: the record holds its values and turns. */
export interface CaseFile {
  readonly format: 1
  readonly from: { readonly id: string; readonly scenario: string; readonly story: string }
  readonly facts: Readonly<Record<string, CaseFact>>
}

/**
 * Why no file can be made of a playthrough. `other-scenario`: it is of one that is not taken. `unfinished`: no ending was reached.
 * `older-story`: it was played on an earlier version, and the story of today does not go that way. `damaged`: it does not go
 * that way although it says it was played on the story of today. `unanswered`: something asked has no answer in it.
 */
export type CaseFault = 'other-scenario' | 'unfinished' | 'older-story' | 'damaged' | 'unanswered'

/** A playthrough, with the story of today and how that tells it. */
export interface CaseSource {
  readonly playthrough: Pick<Playthrough, 'id' | 'story'> & { readonly events: readonly PlayInput[] }
  readonly compiled: Pick<CompiledStory, 'story' | 'manifest'>
  readonly telling: Telling
}

/** Whether a taker takes files of this scenario at all. */
export const takesFrom = (from: Taking['from'], { id, length }: { id: string; length: string }): boolean =>
  from === 'long' ? length === 'long' : from.includes(id)

/** The file that a taker reads in a playthrough. */
export function caseFileOf(
  taking: Taking,
  { playthrough, compiled, telling }: CaseSource,
): { readonly file: CaseFile } | { readonly fault: CaseFault } {
  const { manifest } = compiled
  if (!takesFrom(taking.from, { id: manifest.id, length: manifest.scenario.length })) return { fault: 'other-scenario' }
  if (telling.halt) return { fault: playthrough.story === compiled.story ? 'damaged' : 'older-story' }
  if ((telling.beats.at(-1)?.ending ?? null) === null) return { fault: 'unfinished' }
  const path: Path = { manifest, beats: telling.beats, events: playthrough.events }
  const facts: Record<string, CaseFact> = {}
  for (const name of Object.keys(taking.facts)) {
    const fact = factOf(taking, manifest, name, path)
    if (!fact) return { fault: 'unanswered' }
    facts[name] = fact
  }
  return {
    file: { format: 1, from: { id: playthrough.id, scenario: manifest.id, story: playthrough.story }, facts },
  }
}

/** The first rule that holds: the source's own before the taker's. */
function factOf(taking: Taking, { scenario }: Manifest, name: string, path: Path): CaseFact | undefined {
  const fact = own(taking.facts, name)
  const leaves: Leaves = scenario.leaves ?? {}
  for (const { is, any } of [...(own(leaves, name) ?? []), ...(fact?.rules ?? [])]) {
    if (!fact || !Object.hasOwn(fact.words, is)) continue
    if (!any) return { value: is }
    for (const condition of any) {
      const turn = conditionTurn(condition, path)
      if (turn !== undefined) return turn === null ? { value: is } : { value: is, turn }
    }
  }
  return undefined
}

/** What a scenario is given from a file. */
export const givenOf = ({ facts }: CaseFile): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]))

/** What the record keeps of where a file came from. */
export const caseFromOf = ({ from, facts }: CaseFile): NonNullable<Playthrough['caseFrom']> => ({
  id: from.id,
  turns: Object.fromEntries(
    Object.entries(facts).flatMap(([name, { turn }]) => (turn === undefined ? [] : [[name, turn]])),
  ),
})
