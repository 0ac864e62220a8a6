import type { Manifest } from '../core/manifest/manifest.ts'
import type { NoteKey } from '../core/record/note.ts'
import type { Beat } from '../core/story/beat.ts'
import { keysOfLine } from '../play/play.ts'
import { speakerOf } from './speakerOf.ts'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly noted: ReadonlySet<NoteKey>
}

/** The words of a beat as they were shown, those noted under the marker. */
export function Lines({ beat, manifest, noted }: Props) {
  return (
    <>
      {beat.lines.map((line, index) => {
        const marked = keysOfLine(beat.turn, line).every((key) => noted.has(key))
        const before = beat.lines[index - 1]
        const speaker = speakerOf(line, manifest)
        const moved = before !== undefined && before.place !== line.place
        return (
          <div key={line.id}>
            {moved && <p class="kicker">{manifest.places[line.place]?.name}</p>}
            <p class={line.speaker ? 'said' : 'seen'}>
              {speaker && <b>{speaker}: </b>}
              {marked ? <mark class="marked">{line.text}</mark> : line.text}
            </p>
          </div>
        )
      })}
    </>
  )
}
