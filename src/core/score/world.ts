import { axes } from '../catalogue/axis.ts'
import { type EventRule, events } from '../catalogue/event.ts'
import type { Finding } from './finding.ts'
import { chosen, notedIn, type Path } from './path.ts'

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

/** Whether a cue of control had been shown when the choice of this turn was made. */
function controlShown({ beats, manifest }: Path, turn: number): boolean {
  return beats.slice(0, turn + 1).some(({ lines }) => lines.some(({ cues }) => cues.some((cue) => manifest.cues[cue]?.control === true)))
}

/** For how many different elements an indicator had been noted when the choice of this turn was made. */
function elementsNoted({ beats, events: inputs, manifest }: Path, turn: number): number {
  let choices = 0
  const before = inputs.filter((event) => {
    const earlier = choices <= turn
    if (event.type === 'choose') choices += 1
    return earlier
  })
  const trays = [...notedIn(before, beats.slice(0, turn + 1))].flatMap((id) => {
    const cue = manifest.cues[id]
    return cue?.kind === 'indicator' ? cue.trays.filter((tray) => tray === 'act' || tray === 'means' || tray === 'purpose') : []
  })
  return new Set(trays).size
}
