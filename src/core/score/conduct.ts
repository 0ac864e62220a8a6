import { type EventRule, events } from '../catalogue/event.ts'
import { type ScreenOutId, screenOuts } from '../catalogue/screenOut.ts'
import { chosen, controlShown, type Path } from './path.ts'

export interface Happened {
  readonly id: ScreenOutId
  /** The turn at which it came about. */
  readonly turn: number
}

/**
 * Screen-outs of a path, each once, in the order in which they came. An event that is a fault only once control had been
 * shown counts towards one only then: before, nobody was an apparent victim.
 */
export function screenOutsOf(path: Path): Happened[] {
  const happened = new Map<ScreenOutId, number>()
  const first = new Map<string, number>()
  for (const { beat, choice } of chosen(path)) {
    for (const id of choice.deed.events) {
      const rule: EventRule = events[id]
      if (rule.faulted === 'control-shown' && !controlShown(path, beat.turn)) continue
      if (!first.has(id)) first.set(id, beat.turn)
      if (rule.screenOut && !happened.has(rule.screenOut)) happened.set(rule.screenOut, beat.turn)
    }
  }
  for (const [id, screenOut] of Object.entries(screenOuts)) {
    if (!('when' in screenOut)) continue
    const { came, without } = screenOut.when
    const last = came.map((event) => first.get(event))
    if (last.some((turn) => turn === undefined) || without.some((event) => first.has(event))) continue
    happened.set(id as ScreenOutId, Math.max(...last.map((turn) => turn ?? 0)))
  }
  return [...happened].map(([id, turn]) => ({ id, turn })).sort((left, right) => left.turn - right.turn)
}
