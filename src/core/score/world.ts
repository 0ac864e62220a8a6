import { axes } from '../catalogue/axis.ts'
import { type EventRule, events } from '../catalogue/event.ts'
import { own } from '../manifest/own.ts'
import type { Finding } from './finding.ts'
import { chosen, controlShown, notedIn, type Path } from './path.ts'

/** Safety and case: what each event did in the world. */
export function worldFindings(path: Path): Finding[] {
  return chosen(path).flatMap(({ beat, choice }) =>
    choice.deed.events.flatMap((id) => {
      const rule: EventRule = events[id]
      const counted = countingOf(rule, path, beat.turn)
      return axes.flatMap((axis): Finding[] => {
        const points = axis === 'safety' || axis === 'case' ? rule.points[axis] : undefined
        if (points === undefined) return []
        const { why, source, grade } = rule
        return [{ turn: beat.turn, axis, rule: id, points: counted(points), why, source, grade }]
      })
    }),
  )
}

/** How an event's points count at a turn: as they are, not at all, or against. */
function countingOf(rule: EventRule, path: Path, turn: number): (points: number) => number {
  if (rule.faulted === 'control-shown' && !controlShown(path, turn)) return () => 0
  if (rule.needsNoted !== undefined && elementsNoted(path, turn) < rule.needsNoted) return (points) => -points
  return (points) => points
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
    const shows = cue?.kind === 'indicator' ? cue.trays.filter(isElement) : []
    return shows.length > 0 ? [shows] : []
  })
  return Math.min(noted.length, new Set(noted.flat()).size)
}

const isElement = (tray: string) => ['act', 'means', 'purpose'].includes(tray)
