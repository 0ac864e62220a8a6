import type { Beat } from '../../core/story/beat.ts'
import { Icon } from '../../ui/Icon.tsx'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'

const words = host.together

interface Props {
  readonly desk: HostDesk
  readonly beat: Beat
  /** Board or report has to be settled before. */
  readonly waits: boolean
}

/** Choices that the host takes for the class, without a vote. */
export function TakeDesk({ desk: { view, send }, beat, waits }: Props) {
  const off = waits || view.session.paused || view.session.phase !== 'playing'
  return (
    <section class="card" aria-labelledby="you-choose">
      <h2 id="you-choose">{beat.part === 'board' ? words.whatNext : words.youChoose}</h2>
      <p class="hint">{waits ? words.settleFirst : words.youChooseHint}</p>
      <ul class="take-list">
        {beat.choices.map(({ id, text: said, deed }) => (
          <li key={id}>
            <button
              type="button"
              class="take-choice"
              data-choice={id}
              aria-disabled={off}
              onClick={() => off || send({ type: 'take', at: beat.turn, choice: id })}
            >
              {deed.thing !== undefined && <Icon name="eye" />}
              <span>{said}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
