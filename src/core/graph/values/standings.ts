import { type ApproachId, approaches } from '../../catalogue/approach.ts'
import { step, willingness } from '../../model/barrier.ts'
import type { Standing } from '../../model/modelState.ts'

/** Every standing that a person can come to, by number from 0, where they begin; and what moves from one to another. */
export interface Standings {
  readonly person: string
  readonly count: number
  /** Willingness by standing, 0 to 3. */
  readonly bands: Uint8Array
  /** Fear, dependence and mistrust together, by standing. */
  readonly sums: Uint8Array
  /** By approach, standing to standing. */
  readonly steps: ReadonlyMap<ApproachId, Uint16Array>
  /** Standing to standing where mistrust falls no more. */
  readonly held: Uint16Array
}

/** Closed under these approaches, and under a broken trust where there can be one. */
export function standingsFrom(
  person: string,
  start: Standing,
  used: ReadonlySet<ApproachId>,
  breaks: boolean,
): Standings {
  const all: Standing[] = []
  const numbers = new Map<string, number>()
  const numberOf = (standing: Standing): number => {
    const { fear, dependence, mistrust } = standing.barriers
    const key = `${fear} ${dependence} ${mistrust} ${standing.mistrustFloor}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, all.length)
    return all.push(standing) - 1
  }
  numberOf(start)
  const moves = new Map([...used].map((id) => [id, [] as number[]]))
  const held: number[] = []
  for (let number = 0; number < all.length; number++) {
    const standing = all[number] as Standing
    for (const [id, to] of moves)
      to.push(
        numberOf({ ...standing, barriers: step(standing.barriers, approaches[id].steps, standing.mistrustFloor) }),
      )
    held.push(breaks ? numberOf({ ...standing, mistrustFloor: standing.barriers.mistrust }) : number)
  }
  return {
    person,
    count: all.length,
    bands: Uint8Array.from(all, ({ barriers }) => willingness(barriers)),
    sums: Uint8Array.from(all, ({ barriers }) => barriers.fear + barriers.dependence + barriers.mistrust),
    steps: new Map([...moves].map(([id, to]) => [id, Uint16Array.from(to)])),
    held: Uint16Array.from(held),
  }
}
