import type { Beat } from '../../core/story/beat.ts'
import { guide } from '../../ui/text/guide.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { questionsAt } from './questions.ts'

/** What the host may ask at this beat, folded: one glance, not a script. */
export const ToAsk = ({ desk, beat }: { desk: HostDesk; beat: Beat }) => (
  <details class="to-ask">
    <summary>{guide.questions.inRoom}</summary>
    <ul class="plain-list">
      {questionsAt(beat.choices, desk.open.klass.manifest).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </details>
)
