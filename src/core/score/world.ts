import { axes } from '../catalogue/axis.ts'
import { type EventRule, events } from '../catalogue/event.ts'
import type { Cue } from '../manifest/cue.ts'
import { own } from '../manifest/own.ts'
import type { Finding } from './finding.ts'
import { chosen, controlShown, notedIn, type Path } from './path.ts'

/** Safety and case: what each event did in the world. */
export function worldFindings(path: Path): Finding[] {
  return chosen(path).flatMap(({ beat, choice }) =>
    choice.deed.events.flatMap((id) => {
      const rule: EventRule = events[id]
      const sign = countedAs(
        rule,
        () => controlShown(path, beat.turn),
        () => elementsNoted(path, beat.turn),
      )
      return axes.flatMap((axis): Finding[] => {
        const points = axis === 'safety' || axis === 'case' ? rule.points[axis] : undefined
        if (points === undefined) return []
        const { source, grade } = rule
        const why = (sign < 0 && rule.needsNoted?.otherwise) || rule.why
        return [{ turn: beat.turn, axis, rule: id, points: sign === 0 ? 0 : points * sign, why, source, grade }]
      })
    }),
  )
}

/** How an event's points count: as they are, not at all, or against. */
export function countedAs(rule: EventRule, control: () => boolean, noted: () => number): 1 | 0 | -1 {
  if (rule.faulted === 'control-shown' && !control()) return 0
  return rule.needsNoted && noted() < rule.needsNoted.atLeast ? -1 : 1
}

/** How many indicators for different elements had been noted when the choice of this turn was made. */
function elementsNoted({ beats, events: inputs, manifest }: Path, turn: number): number {
  let choices = 0
  const before = inputs.filter((event) => {
    const earlier = choices <= turn
    if (event.type === 'choose') choices += 1
    return earlier
  })
  const noted = [...notedIn(before, beats.slice(0, turn + 1))].flatMap((id) => {
    const cue = own(manifest.cues, id)
    const shows = cue ? elementsOf(cue) : []
    return shows.length > 0 ? [shows] : []
  })
  return Math.min(noted.length, new Set(noted.flat()).size)
}

/** The elements that an indicator bears out. */
export const elementsOf = (cue: Cue): readonly string[] =>
  cue.kind === 'indicator' ? cue.trays.filter((tray) => ['act', 'means', 'purpose'].includes(tray)) : []
