import { type NoteKey, noteKey } from '../record/note.ts'
import type { PlayInput } from '../record/playEvent.ts'

/** The notebook as it was when a turn's choice was made. */
export interface NotebookPage {
  /** Noted at this turn, and not taken back at it. */
  readonly here: readonly NoteKey[]
  /** All that stood in it, in the order of noting. */
  readonly all: readonly NoteKey[]
}

/** The notebook turn by turn: a page for each beat. A note belongs to the turn at which it was made, whatever it is of. */
export function notebookBy(events: readonly PlayInput[], beats: number): NotebookPage[] {
  const pages: NotebookPage[] = []
  const all = new Set<NoteKey>()
  const here = new Set<NoteKey>()
  const turnPage = () => {
    pages.push({ here: [...here], all: [...all] })
    here.clear()
  }
  for (const event of events) {
    if (event.type === 'note') {
      if (!all.has(noteKey(event))) here.add(noteKey(event))
      all.add(noteKey(event))
    }
    if (event.type === 'unnote') {
      here.delete(noteKey(event))
      all.delete(noteKey(event))
    }
    if (event.type === 'choose' && pages.length < beats) turnPage()
  }
  while (pages.length < beats) turnPage()
  return pages
}
