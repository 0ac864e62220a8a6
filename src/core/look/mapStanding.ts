import type { MapAhead } from './mapAhead.ts'
import type { PathMap } from './pathMap.ts'

/** How a beat of the map stands to one's path: passed; offered on it and not chosen; or neither. */
export type Relation = 'taken' | 'near' | 'unseen'

export interface MapStanding {
  readonly relation: Relation
  /** Turns of one's path that stand here. */
  readonly turns: readonly number[]
  /** No path from the turn that one is at comes here, and one's own has not been here before. Undefined where that is not known. */
  readonly closed: boolean | undefined
}

/** By beat of the map, how it stands to one's path as one stands at a turn. */
export function mapStandings({ map, turns }: PathMap, ahead: MapAhead | undefined, turn: number): MapStanding[] {
  const passing = map.beats.map((): number[] => [])
  for (const [number, { beat }] of turns.entries()) passing[beat]?.push(number)
  const near = new Set(turns.flatMap(({ offers }) => offers.map(({ to }) => to)))
  return passing.map((own, beat) => ({
    relation: own.length > 0 ? 'taken' : near.has(beat) ? 'near' : 'unseen',
    turns: own,
    closed: ahead && (own[0] ?? Number.POSITIVE_INFINITY) > turn && (ahead.openUntil[beat] as number) < turn,
  }))
}

/** Endings that some path still comes to from a turn, and all that there are. */
export function endingsAt({ map }: PathMap, { openUntil }: MapAhead, turn: number): { open: number; all: number } {
  const endings = map.beats.flatMap(({ ending }, beat) => (ending === undefined ? [] : [beat]))
  return { open: endings.filter((beat) => (openUntil[beat] as number) >= turn).length, all: endings.length }
}
