import { type Ballot, ballotAt, type Session, seatsIn } from '../../classroom/session.ts'
import { leading, splitOf } from '../../classroom/split.ts'
import { median } from '../median.ts'

/** How the vote at a turn stands, for the host. */
export interface VoteState {
  readonly ballot: Ballot
  /** By choice on offer, votes and hands together. */
  readonly split: Readonly<Record<string, number>>
  /** Seats that have voted, and all. */
  readonly voted: number
  readonly seats: number
  /** The choices that most chose: none where nobody has voted, several at a tie. */
  readonly led: readonly string[]
  /** The middle one of how sure those are who said so, in per cent, by choice. */
  readonly sure: ReadonlyMap<string, number>
}

export function voteState(session: Session, turn: number, offered: readonly string[]): VoteState {
  const ballot = ballotAt(session, turn)
  const split = splitOf(session, ballot, offered)
  const seats = seatsIn(session)
  const votes = seats.flatMap(({ seat }) => ballot.votes.get(seat) ?? [])
  const sure = offered.flatMap((choice): [string, number][] => {
    const middle = median(votes.flatMap((vote) => (vote.choice === choice ? (vote.sure ?? []) : [])))
    return middle === undefined ? [] : [[choice, middle]]
  })
  return { ballot, split, voted: votes.length, seats: seats.length, led: leading(split), sure: new Map(sure) }
}
