import { ballotAt, type Session, seatsIn } from '../../classroom/session.ts'
import type { ClassStory, Walk } from '../../classroom/storyWalk.ts'
import { standingOf } from '../../classroom/storyWalk.ts'
import { host } from '../../ui/text/host.ts'

const words = host.onScreen

/** What the room sees on the screen now, in a sentence for the host. `klass` is where the class's own world stands. */
export function onScreen(session: Session, story: ClassStory, klass: Walk): string {
  const { phase, paused, head, shown } = session
  if (phase === 'lobby') return words.lobby
  if (phase === 'ended') return words.ended
  if (phase === 'debrief') {
    if (shown.view === 'split' || shown.view === 'replay') return words.debrief[shown.view](shown.turn + 1)
    if (shown.view === 'reasons') return words.debrief.reasons(shown.reasons.length)
    return words.debrief[shown.view]
  }
  if (paused) return words.paused
  if (head?.mode === 'each') return words.each
  const turn = session.klass.turn
  const { showing, offered } = standingOf(story, klass)
  const ballot = ballotAt(session, turn)
  if (!showing.decisive || offered.length === 0) return words.beat(turn + 1)
  if (ballot.revealed) return words.revealed
  const seats = seatsIn(session)
  return words.vote(seats.filter(({ seat }) => ballot.votes.has(seat)).length, seats.length)
}
