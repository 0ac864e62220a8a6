import type { PlayInput } from './playEvent.ts'

/** The name of a note: `papers-in-truck` for a cue, `3/l0412` for a line shown at turn 3. */
export type NoteKey = string

type NoteEvent = Extract<PlayInput, { type: 'note' | 'unnote' }>

export const noteKey = (event: NoteEvent): NoteKey => ('cue' in event ? event.cue : `${event.turn}/${event.line}`)

/** What a note event holds of a key. */
export function noteOf(key: NoteKey): { cue: string } | { turn: number; line: string } {
  const slash = key.indexOf('/')
  return slash < 0 ? { cue: key } : { turn: Number(key.slice(0, slash)), line: key.slice(slash + 1) }
}

/** Keys noted and not taken back, in the order of noting. */
export function notesOf(events: readonly PlayInput[]): NoteKey[] {
  const noted = new Set<NoteKey>()
  for (const event of events) {
    if (event.type === 'note') noted.add(noteKey(event))
    if (event.type === 'unnote') noted.delete(noteKey(event))
  }
  return [...noted]
}
