import type { ComponentChildren } from 'preact'
import { text } from '../../ui/text.ts'
import type { MapState } from './mapState.ts'

interface Props {
  readonly state: MapState
  /** What is asked for; the same everywhere. */
  readonly about: string
  readonly label: string
  /** The label with what it is of, for those who hear it alone. */
  readonly of: string
  readonly children: () => ComponentChildren
}

/** Something that stays closed until it is asked for, in the picture and in the list alike. */
export function Asked({ state, about, label, of, children }: Props) {
  const open = state.asked.value.has(about)
  const toggle = () => {
    const next = new Set(state.asked.value)
    if (!next.delete(about)) next.add(about)
    state.asked.value = next
  }
  return (
    <div class="map-asked">
      <button
        type="button"
        class="button quiet"
        aria-expanded={open}
        aria-label={open ? text.map.putAway(of) : of}
        onClick={toggle}
      >
        {label}
      </button>
      {open && children()}
    </div>
  )
}

export const askedChoice = (turn: number, choice: string) => `${turn}/${choice}`
export const askedBeat = (beat: number) => `beat ${beat}`
