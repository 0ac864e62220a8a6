import type { Relation } from '../../core/look/mapStanding.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import type { Beat } from '../../core/story/beat.ts'

/** A choice where it stands on the map, as one's path met it. */
export interface BeatChoice {
  readonly id: string
  readonly relation: Relation
  /** Its words, where they were on offer. */
  readonly text: string | undefined
  /** The turn at which it was made. */
  readonly turn: number | undefined
}

/** By beat of the map, its choices in their places. What was never on offer has no words. */
export function beatChoices({ map, turns }: PathMap, told: readonly Beat[]): BeatChoice[][] {
  const made = new Map<string, number>()
  const seen = new Map<string, string>()
  for (const [turn, { beat, made: own }] of turns.entries()) {
    for (const { id, text } of told[turn]?.choices ?? []) seen.set(`${beat} ${id}`, text)
    if (own !== undefined) made.set(`${beat} ${own}`, turn)
  }
  return map.beats.map(({ choices }, beat) =>
    choices.map(({ id }) => {
      const key = `${beat} ${id}`
      return {
        id,
        relation: made.has(key) ? 'taken' : seen.has(key) ? 'near' : 'unseen',
        text: seen.get(key),
        turn: made.get(key),
      }
    }),
  )
}
