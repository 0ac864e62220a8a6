import { type Axis, axes } from '../catalogue/axis.ts'
import { timeOf } from '../model/model.ts'
import { type NoteKey, noteKey } from '../record/note.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { Finding } from '../score/finding.ts'
import type { Path } from '../score/path.ts'
import type { Offered } from '../story/beat.ts'
import { noteText } from '../story/noteText.ts'
import type { ByAxis } from './reading.ts'

/** A turn in a few words and numbers: what a table has on one line. */
export interface TurnRow {
  /** From 1, as it is shown. */
  readonly turn: number
  readonly chapter: string
  readonly place: string
  readonly time: string
  readonly choice: Offered | undefined
  /** What the choice was made among, as the record holds it. */
  readonly mark: number | undefined
  /** Sums of the findings pinned to this turn. */
  readonly points: ByAxis<number>
  readonly findings: readonly Finding[]
  /** In words, what was noted at this turn and not taken back. */
  readonly notes: readonly string[]
}

/** The turns of a path, one by one. */
export function turnRows({ beats, events, manifest }: Path, findings: readonly Finding[]): TurnRow[] {
  const made = events.flatMap((event) => (event.type === 'choose' ? [event] : []))
  const noted = notedAt(events)
  return beats.map((beat, turn): TurnRow => {
    const here = findings.filter((finding) => finding.turn === turn)
    const sum = (axis: Axis) =>
      here.reduce((points, finding) => (finding.axis === axis ? points + finding.points : points), 0)
    return {
      turn: turn + 1,
      chapter: beat.chapter,
      place: manifest.places[beat.lines[0]?.place ?? beat.place]?.name ?? beat.place,
      time: timeOf(beat.model, manifest),
      choice: beat.choices.find(({ id }) => id === made[turn]?.choice),
      mark: made[turn]?.mark,
      points: Object.fromEntries(axes.map((axis) => [axis, sum(axis)])) as unknown as ByAxis<number>,
      findings: here,
      notes: (noted.get(turn) ?? []).map((key) => noteText(key, beats, manifest)),
    }
  })
}

/** By turn, the notes made there that stayed. */
function notedAt(events: readonly PlayInput[]): Map<number, NoteKey[]> {
  const made = new Map<NoteKey, number>()
  let turn = 0
  for (const event of events) {
    if (event.type === 'choose') turn++
    if (event.type === 'note' && !made.has(noteKey(event))) made.set(noteKey(event), turn)
    if (event.type === 'unnote') made.delete(noteKey(event))
  }
  const byTurn = new Map<number, NoteKey[]>()
  for (const [key, at] of made) byTurn.set(at, [...(byTurn.get(at) ?? []), key])
  return byTurn
}
