import { useState } from 'preact/hooks'
import type { Beat } from '../../core/story/beat.ts'
import { host } from '../../ui/text/host.ts'
import { ToAsk } from '../guide/ToAsk.tsx'
import type { HostDesk } from '../host/hostDesk.ts'
import { Hands } from './Hands.tsx'
import { OtherBranch } from './OtherBranch.tsx'
import { VoteRow } from './VoteRow.tsx'
import { voteState } from './voteState.ts'

const words = host.together

interface Props {
  readonly desk: HostDesk
  readonly beat: Beat
  /** The board has to be settled before the vote can be ended. */
  readonly waits: boolean
}

/** The vote at a decisive beat: who has voted, how it falls, and what the host makes of it. */
export function VoteDesk({ desk, beat, waits }: Props) {
  const { session } = desk.view
  const [counting, setCounting] = useState(false)
  const [other, setOther] = useState<string | null>(null)
  const [nudged, setNudged] = useState(false)
  const offered = beat.choices.map(({ id }) => id)
  const { ballot, split, voted, seats, led, sure } = voteState(session, beat.turn, offered)
  const textOf = (id: string) => beat.choices.find((choice) => choice.id === id)?.text ?? id
  const at = beat.turn
  const off = session.paused || session.phase !== 'playing'
  const most = Math.max(1, ...Object.values(split))
  const take = (choice: string, saying?: string) => {
    setOther(null)
    void desk.send({ type: 'take', at, choice, ...(saying && { saying }) })
  }
  const leader = led.length === 1 ? led[0] : undefined
  const missing = seats - voted
  return (
    <section class="card vote-desk" aria-labelledby="vote">
      <h2 id="vote">{words.vote}</h2>
      <p class="vote-stands" role="status">
        <b>{words.voted(voted, seats)}</b>{' '}
        {led.length === 0 ? words.none : leader !== undefined ? words.led(textOf(leader)) : words.tie(led.length)}{' '}
        {ballot.released && words.over}
      </p>
      <ul class="vote-rows">
        {beat.choices.map(({ id, text: said }) => (
          <VoteRow
            key={id}
            choice={id}
            said={said}
            count={split[id] ?? 0}
            share={(split[id] ?? 0) / most}
            sure={sure.get(id)}
            leads={id === leader}
            off={off}
            onTake={() => off || (id === leader ? take(id) : setOther(id))}
          />
        ))}
      </ul>
      <div class="ways">
        <button
          type="button"
          class="button"
          aria-disabled={off || ballot.revealed !== undefined}
          onClick={() => off || ballot.revealed || desk.send({ type: 'reveal', at })}
        >
          {ballot.revealed ? words.revealed : words.reveal}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={off || waits || ballot.released}
          onClick={() => off || waits || ballot.released || desk.send({ type: 'release', at })}
        >
          {words.release}
        </button>
        <button type="button" class="button" aria-expanded={counting} onClick={() => setCounting(!counting)}>
          {words.hands}
        </button>
        {missing > 0 && !ballot.released && (
          <button
            type="button"
            class="button"
            onClick={async () => {
              if (await desk.send({ type: 'nudge' })) setNudged(true)
            }}
          >
            {words.nudge(missing)}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {nudged && words.nudged}
      </p>
      {counting && <Hands desk={desk} beat={beat} hands={ballot.hands} onDone={() => setCounting(false)} />}
      <ToAsk desk={desk} beat={beat} />
      {other !== null && (
        <OtherBranch
          sentence={
            led.length === 0
              ? words.noVoteAsk(textOf(other))
              : led.includes(other)
                ? words.tieAsk(textOf(other))
                : words.otherAsk(textOf(other), textOf(led[0] ?? ''))
          }
          onTake={(saying) => take(other, saying)}
          onClose={() => setOther(null)}
        />
      )}
    </section>
  )
}
