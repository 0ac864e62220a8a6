import { type NoteKey, notesOf } from '../../record/note.ts'
import { cuesShown, type Path } from '../../score/path.ts'

/**
 * Notes that stand at the end, by the turn that first showed what they are of: so two notebooks lie beside each other whenever
 * each was written.
 */
export function notesShown({ beats, events }: Pick<Path, 'beats' | 'events'>): ReadonlyMap<number, readonly NoteKey[]> {
  const shown = cuesShown(beats)
  const notes = new Map<number, NoteKey[]>()
  for (const key of notesOf(events)) {
    const slash = key.indexOf('/')
    const turn = slash < 0 ? shown.get(key) : Number(key.slice(0, slash))
    if (turn !== undefined && turn < beats.length) notes.set(turn, [...(notes.get(turn) ?? []), key])
  }
  return notes
}
