import { useState } from 'preact/hooks'
import type { Beat } from '../../core/story/beat.ts'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { readHands } from './readHands.ts'

const words = host.together

interface Props {
  readonly desk: HostDesk
  readonly beat: Beat
  /** What was counted before, by choice. */
  readonly hands: Readonly<Record<string, number>>
  readonly onDone: () => void
}

/** A show of hands, typed in. */
export function Hands({ desk, beat, hands, onDone }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(beat.choices.map(({ id }) => [id, String(hands[id] ?? '')])),
  )
  const [fault, setFault] = useState('')
  const count = async () => {
    const counts = readHands(typed)
    if (!counts) return setFault(words.handsFault)
    if (await desk.send({ type: 'counts', at: beat.turn, counts })) onDone()
  }
  return (
    <form
      class="hands"
      aria-labelledby="hands"
      onSubmit={(event) => {
        event.preventDefault()
        void count()
      }}
    >
      <h3 id="hands">{words.handsTitle}</h3>
      <p class="hint">{words.handsHint}</p>
      {beat.choices.map(({ id, text: said }) => (
        <label key={id} class="hands-row">
          <span>{said}</span>
          <input
            type="text"
            inputMode="numeric"
            aria-label={words.handsOf(said)}
            value={typed[id]}
            onInput={({ currentTarget }) => setTyped({ ...typed, [id]: currentTarget.value })}
          />
        </label>
      ))}
      <p class="fault" role="alert">
        {fault}
      </p>
      <button type="submit" class="button strong">
        {words.handsSend}
      </button>
    </form>
  )
}
