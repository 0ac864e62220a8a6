import { useState } from 'preact/hooks'
import type { ClassView } from '../../classroom/client/openClass.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'

/** The host's friendly word to a seat, until it is answered here. One from before this page was opened is past. */
export function Nudge({ view }: { view: ClassView }) {
  const [answered, setAnswered] = useState(view.session.nudged)
  const { nudged } = view.session
  return (
    <div role="status">
      {nudged > answered && (
        <p class="notice">
          {seatWords.nudged}{' '}
          <button type="button" class="button" onClick={() => setAnswered(nudged)}>
            {seatWords.here}
          </button>
        </p>
      )}
    </div>
  )
}
