import type { Manifest } from '../manifest/manifest.ts'
import type { NoteKey } from '../record/note.ts'
import type { Beat } from './beat.ts'

/** A note in words: the cue's own, or the line as it was shown. */
export function noteText(key: NoteKey, beats: readonly Beat[], { cues }: Manifest): string {
  const slash = key.indexOf('/')
  if (slash < 0) return cues[key]?.note ?? key
  const line = beats[Number(key.slice(0, slash))]?.lines.find(({ id }) => id === key.slice(slash + 1))
  return line?.text ?? key
}
