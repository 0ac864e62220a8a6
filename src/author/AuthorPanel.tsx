import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { faultsOf } from '../proof/faults.ts'
import { route } from '../ui/router.ts'
import { Changes } from './Changes.tsx'
import { Endings } from './Endings.tsx'
import { Faults } from './Faults.tsx'
import { MapPart } from './MapPart.tsx'
import { Players } from './Players.tsx'
import type { PanelState } from './panelState.ts'
import { Scores } from './Scores.tsx'
import { Status } from './Status.tsx'
import { StructureParts } from './StructureParts.tsx'
import { text } from './text.ts'

interface Props {
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  readonly state: ReadonlySignal<PanelState>
  /** The story that is open in the panel, or none. */
  readonly onWatch: (scenario: string | null) => void
}

/** The story on screen, if one is. */
const onScreen = () => /^\/play\/([\w-]+)/.exec(route.value)?.[1]

/** A button at the edge, and the panel that it opens beside the page. */
export function AuthorPanel({ stories, state, onWatch }: Props) {
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  const played = onScreen()
  const scenario = chosen ?? played ?? stories[0]?.id ?? null
  useEffect(() => setChosen(null), [played])
  useEffect(() => {
    document.body.classList.toggle('author-open', open)
    onWatch(open ? scenario : null)
  }, [open, scenario])
  useEffect(() => {
    if (open) panel.current?.focus()
  }, [open])
  const shut = () => {
    setOpen(false)
    queueMicrotask(() => button.current?.focus())
  }
  const faults = countFaults(state.value)
  return (
    <>
      <button
        ref={button}
        type="button"
        class="author-button"
        aria-expanded={open}
        aria-controls="author-panel"
        onClick={() => (open ? shut() : setOpen(true))}
      >
        {text.button}
        {faults > 0 && <span class="author-count">{faults}</span>}
      </button>
      {open && (
        <aside
          ref={panel}
          id="author-panel"
          class="author-panel"
          aria-label={text.title}
          tabIndex={-1}
          onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && shut()}
        >
          <header>
            <label>
              {text.story}{' '}
              <select value={scenario ?? ''} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {stories.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" class="button quiet" onClick={shut}>
              {text.close}
            </button>
          </header>
          <Status {...state.value} />
          <Faults {...state.value} />
          <Changes {...state.value} />
          <Endings {...state.value} />
          <Scores {...state.value} />
          <MapPart {...state.value} />
          <StructureParts {...state.value} />
          <Players {...state.value} />
        </aside>
      )}
    </>
  )
}

const countFaults = ({ unreadable, look, proof, earlier }: PanelState): number =>
  unreadable?.faults.length ?? (proof && !earlier ? faultsOf(proof.proof).length : (look?.sample.faults.length ?? 0))
