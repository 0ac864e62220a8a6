import { useState } from 'preact/hooks'
import { ballotAt, type Seat, seatsIn } from '../../classroom/session.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from './hostDesk.ts'

const words = host.room

/** Who is here. Whether somebody has voted is seen, and never for what. */
export function SeatList({ desk: { view, send } }: { desk: HostDesk }) {
  const { session } = view
  const [asking, setAsking] = useState<Seat | null>(null)
  const seats = seatsIn(session)
  const voting = session.phase === 'playing' && session.head?.mode === 'together'
  const { votes } = ballotAt(session, session.klass.turn)
  if (seats.length === 0) return <p>{words.noSeats}</p>
  return (
    <>
      <ul class="seats">
        {seats.map((seat) => (
          <li key={seat.seat}>
            <span>
              {seat.name}
              {voting && votes.has(seat.seat) && <small> {words.voted}</small>}
            </span>
            {session.phase !== 'ended' && (
              <button
                type="button"
                class="button quiet"
                aria-label={words.removeNamed(seat.name)}
                onClick={() => setAsking(seat)}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <Dialog title={words.removeTitle} kind="card" closeLabel={words.removeNo} onClose={() => setAsking(null)}>
          <p>{words.removeAsk(asking.name)}</p>
          <button
            type="button"
            class="button strong"
            onClick={() => {
              void send({ type: 'remove', seat: asking.seat })
              setAsking(null)
            }}
          >
            {words.removeYes}
          </button>
        </Dialog>
      )}
    </>
  )
}
