import { useState } from 'preact/hooks'
import type { ClassLink } from '../../classroom/client/openClass.ts'
import type { Round, Session } from '../../classroom/session.ts'
import type { Picture } from '../../core/picture/picture.ts'
import { statementIds } from '../../core/picture/statement.ts'
import { Statement } from '../../ui/picture/Statement.tsx'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'

interface Props {
  readonly round: Round
  readonly seat: number
  readonly session: Session
  readonly link: ClassLink
}

const words = seatWords.picture

/** The twelve statements on a seat: sent as they are, and shown to the room as counts only. */
export function SeatPicture({ round, seat, session, link }: Props) {
  const before = session.pictures.get(seat)?.[round] as Picture['answers'] | undefined
  const [answers, setAnswers] = useState<Picture['answers']>(before ?? {})
  const [said, setSaid] = useState('')
  const count = Object.keys(answers).length
  const send = async () => {
    if (count === 0) return setSaid(text.picture.nothing)
    const sent = await link.send({ type: 'picture', round, answers: answers as Record<string, number> })
    setSaid('seq' in sent ? words.sent : sent.message)
  }
  return (
    <details class="seat-picture">
      <summary>{words[round]}</summary>
      <p class="hint">{words.hint}</p>
      <p class="hint">{text.picture.unvalidated}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ol class="statement-list">
          {statementIds.map((id) => (
            <Statement
              key={id}
              id={id}
              value={answers[id]}
              onPick={(step) => {
                setAnswers({ ...answers, [id]: step })
                setSaid('')
              }}
            />
          ))}
        </ol>
        <p role="status">{said || (before ? words.sent : text.picture.answered(count, statementIds.length))}</p>
        <button type="submit" class="button strong">
          {words.send}
        </button>
      </form>
    </details>
  )
}
