import { useState } from 'preact/hooks'
import { longestReason } from '../../classroom/classEvent.ts'
import type { Ballot } from '../../classroom/session.ts'
import type { Beat } from '../../core/story/beat.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { SplitList } from '../link/SplitList.tsx'

interface Voted {
  readonly choice: string
  readonly why?: string
  readonly sure?: number
}

interface Props {
  readonly beat: Beat
  readonly ballot: Ballot
  readonly seat: number
  readonly paused: boolean
  /** Resolves when it was answered. */
  readonly onVote: (vote: Voted) => Promise<void>
}

const words = seatWords

/** A vote: one tap, and if one likes why and how sure. It may be changed until the host closes the vote. */
export function Vote({ beat, ballot, seat, paused, onVote }: Props) {
  const logged = ballot.votes.get(seat)
  const [tapped, setTapped] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [sure, setSure] = useState<number | null>(logged?.sure ?? null)
  const [added, setAdded] = useState(false)
  const choice = tapped ?? logged?.choice
  const closed = ballot.released || paused
  const vote = (wanted: string) => {
    setTapped(wanted)
    setAdded(false)
    return onVote({
      choice: wanted,
      ...(why.trim() !== '' && { why: why.trim() }),
      ...(sure !== null && { sure }),
    }).then(() => setTapped(null))
  }
  return (
    <section class="vote" aria-label={words.vote}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are acts */}
      <div role="group" aria-label={text.play.choices} class="choices">
        <h2>{words.vote}</h2>
        <p class="hint">{ballot.released ? words.voteOver : words.voteHint}</p>
        <ul class="choice-list">
          {beat.choices.map(({ id, text: said }) => (
            <li key={id}>
              <button
                type="button"
                class="choice"
                data-choice={id}
                aria-pressed={choice === id}
                aria-disabled={closed || undefined}
                onClick={() => closed || void vote(id)}
              >
                <span>{said}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p role="status" class="vote-said">
        {choice && !ballot.released ? words.voted : ''}
      </p>
      {choice && !closed && (
        <form
          class="card vote-why"
          onSubmit={(event) => {
            event.preventDefault()
            void vote(choice).then(() => setAdded(true))
          }}
        >
          <label class="field">
            <span>{words.why}</span>
            <textarea
              rows={2}
              maxLength={longestReason}
              value={why}
              aria-describedby="why-hint"
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
            <small class="hint" id="why-hint">
              {words.whyHint}
            </small>
          </label>
          <label class="field">
            <span>{words.sure}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={10}
              value={sure ?? 50}
              aria-valuetext={sure === null ? '–' : text.common.perCent(sure)}
              onInput={(event) => setSure(Number(event.currentTarget.value))}
            />
            <span class="confidence-ends" aria-hidden="true">
              <span>{words.sureEnds.low}</span>
              <span>{words.sureEnds.high}</span>
            </span>
          </label>
          <button type="submit" class="button">
            {words.addWhy}
          </button>
          <span role="status"> {added ? words.whyAdded : ''}</span>
        </form>
      )}
      {ballot.revealed && <SplitList title={words.split} split={ballot.revealed} choices={beat.choices} />}
    </section>
  )
}
