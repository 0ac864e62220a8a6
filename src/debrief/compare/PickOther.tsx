import { useSignal } from '@preact/signals'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { jointId } from './useOther.ts'
import { type KeptOther, useOthers } from './useOthers.ts'

const words = text.compare

interface Props {
  readonly look: Look
  readonly id: string
  readonly onPick: (id: string) => void
}

/**
 * What to compare with: first, in one click, what this is a fork of and its forks; then any playthrough of this scenario that
 * lies here; and, on asking, a path that was good on all four.
 */
export function PickOther({ look, id, onPick }: Props) {
  const others = useOthers(look)
  if (!others) return null
  const unrelated = others.filter(({ kin }) => !kin)
  const picked = unrelated.some(({ playthrough }) => playthrough.id === id) ? id : ''
  return (
    <section class="compare-pick" aria-labelledby="compare-pick">
      <h3 id="compare-pick" class="visually-hidden">
        {words.pickTitle}
      </h3>
      {others.length === 0 && <p>{words.nothing}</p>}
      {others.map((other) => {
        const { kin, playthrough } = other
        if (!kin) return null
        const described = describe(other)
        return (
          <button
            key={playthrough.id}
            type="button"
            class="button compare-kin"
            aria-pressed={playthrough.id === id}
            onClick={() => onPick(playthrough.id)}
          >
            {kin.is === 'fork' ? words.forkHere(kin.turn + 1, described) : words.forkOf(kin.turn + 1, described)}
          </button>
        )
      })}
      {unrelated.length > 0 && (
        <label>
          <span>{words.pick}</span>
          <select value={picked} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {unrelated.map((other) => (
              <option key={other.playthrough.id} value={other.playthrough.id}>
                {describe(other)}
              </option>
            ))}
          </select>
        </label>
      )}
      {look.values.value.at === 'here' && <AskJoint shown={id === jointId} onPick={() => onPick(jointId)} />}
    </section>
  )
}

/** The joint path gives answers away, and says so before it is shown. */
function AskJoint({ shown, onPick }: { shown: boolean; onPick: () => void }) {
  const asked = useSignal(false)
  return (
    <div class="compare-joint">
      <button
        type="button"
        class="button"
        aria-expanded={asked.value}
        onClick={() => {
          asked.value = !asked.value
        }}
      >
        {words.jointAsk}
      </button>
      {asked.value && (
        <div class="notice">
          <p>{words.jointWarning}</p>
          <button type="button" class="button" aria-pressed={shown} onClick={onPick}>
            {words.jointYes}
          </button>
        </div>
      )}
    </div>
  )
}

/** By its name, if it has one, and by when and how far it was played. Not told again for it: there may be many. */
function describe({ playthrough, changed, finished, name }: KeptOther): string {
  const date = new Date(changed).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
  const choices = playthrough.events.filter(({ type }) => type === 'choose').length
  const described = finished ? words.option.finished(date, choices) : words.option.unfinished(date, choices)
  return name === undefined ? described : words.named(name, described)
}
