import { notesOf } from '../../core/record/note.ts'
import type { Beat } from '../../core/story/beat.ts'
import { noteText } from '../../core/story/noteText.ts'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'

const words = host.together

/** What the class has noted, by whomever. */
export function ClassNotes({ desk, beats }: { desk: HostDesk; beats: readonly Beat[] }) {
  const notes = notesOf(desk.view.session.klass.events)
  return (
    <section class="class-notes" aria-labelledby="class-notes">
      <h2 id="class-notes">
        {words.notes} · {notes.length}
      </h2>
      {notes.length === 0 ? (
        <p class="hint">{words.noNotes}</p>
      ) : (
        <ul class="plain-list">
          {notes.map((key) => (
            <li key={key}>
              <mark class="marked">{noteText(key, beats, desk.open.klass.manifest)}</mark>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
