import { type BarrierName, barrierNames, type Willingness, willingness } from '../../model/barrier.ts'
import type { Beat } from '../../story/beat.ts'

/** What one choice moved in one person. */
export interface PersonMove {
  readonly person: string
  /** Barriers that are other than before, in their usual order. */
  readonly barriers: readonly { readonly name: BarrierName; readonly from: number; readonly to: number }[]
  /** How far the person talks, where that changed. */
  readonly talks?: { readonly from: Willingness; readonly to: Willingness }
}

/** Whom the choice of a turn moved, and how far: the beat after it against its own. Nothing for the last turn. */
export function personMoves(beats: readonly Beat[], turn: number): PersonMove[] {
  const before = beats[turn]?.model.people ?? {}
  const after = beats[turn + 1]?.model.people ?? {}
  return Object.entries(after).flatMap(([person, { barriers: now }]) => {
    const then = before[person]?.barriers
    if (!then) return []
    const barriers = barrierNames.flatMap((name) =>
      then[name] === now[name] ? [] : [{ name, from: then[name], to: now[name] }],
    )
    const talks = { from: willingness(then), to: willingness(now) }
    return barriers.length === 0 ? [] : [{ person, barriers, ...(talks.from !== talks.to && { talks }) }]
  })
}
