import type { Session } from '../../classroom/session.ts'
import type { PlayState } from '../../play/play.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'

/** What the class went on with to come to this beat, and what the host said of it. It bears the turn, for who waits for it. */
export function WentWith({ session, state }: { session: Session; state: PlayState }) {
  const { turn } = state.beat
  const taken = session.ballots.get(turn - 1)?.taken
  const choice = state.beats[turn - 1]?.choices.find(({ id }) => id === taken?.choice)
  return (
    <div role="status" data-at={turn}>
      {choice && (
        <p class="went-with">
          {seatWords.wentWith(choice.text)}
          {taken?.saying !== undefined && <> {seatWords.saying(taken.saying)}</>}
        </p>
      )}
    </div>
  )
}
