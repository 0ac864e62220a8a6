import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import type { Reason, Reasons } from './useReasons.ts'

const words = classDebrief.reasons
/** So many go on the screen at most. */
const mostShown = 40

interface Props {
  /** Those given at this moment. */
  readonly reasons: readonly Reason[]
  readonly state: Reasons
  readonly offered: readonly string[]
  readonly textOf: (choice: string) => string
  /** Puts those ticked on the screen. */
  readonly button: (reasons: string[]) => ComponentChildren
}

/** Why people chose what they chose, by choice. The host reads them, and ticks what the room may see. */
export function ReasonsBeside({ reasons, state, offered, textOf, button }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  if (state.at === 'coming') return <p class="hint">{words.coming}</p>
  if (state.at === 'failed')
    return (
      <p>
        {words.failed}{' '}
        <button type="button" class="button" onClick={state.again}>
          {words.again}
        </button>
      </p>
    )
  if (reasons.length === 0) return <p class="hint">{words.none}</p>
  const toggle = (why: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(why)
    else next.delete(why)
    setTicked(next)
  }
  const given = offered.filter((choice) => reasons.some((reason) => reason.choice === choice))
  return (
    <details class="reasons">
      <summary>{words.open(reasons.length)}</summary>
      <p class="hint">{words.order}</p>
      <p class="hint">{words.pick}</p>
      <div class="reasons-beside">
        {given.map((choice) => (
          <section key={choice}>
            <h4>{textOf(choice)}</h4>
            <ul>
              {reasons
                .filter((reason) => reason.choice === choice)
                .map(({ why, sure }, index) => (
                  <li key={index}>
                    <label class="tick-line">
                      <input
                        type="checkbox"
                        checked={ticked.has(why)}
                        onChange={({ currentTarget }) => toggle(why, currentTarget.checked)}
                      />
                      <span>
                        {why} {sure !== undefined && <small>({words.sure(sure)})</small>}
                      </span>
                    </label>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {ticked.size > 0 && button([...ticked].slice(0, mostShown))}
    </details>
  )
}
