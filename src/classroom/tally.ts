import { ballotAt, type Session, seatsIn } from './session.ts'

/** What host and screen are told between two entries of the log; nothing in it names a seat. */
export interface Tally {
  /** Seats that have joined and were not removed. */
  readonly seats: number
  /** The turn of the class's world. */
  readonly at: number
  /** Seats with a vote at that turn. */
  readonly voted: number
  /** How seats are connected just now, as the server that answers knows it: by an open stream, or by asking again and again. */
  readonly here?: { readonly streaming: number; readonly polling: number }
}

export function tallyOf(session: Session): Tally {
  const at = session.klass.turn
  const { votes } = ballotAt(session, at)
  const seats = seatsIn(session)
  return { seats: seats.length, at, voted: seats.filter(({ seat }) => votes.has(seat)).length }
}
