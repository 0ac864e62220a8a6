import type { ComponentChildren } from 'preact'
import type { Shown } from '../../classroom/classEvent.ts'
import type { HostDesk } from '../host/hostDesk.ts'

interface Props {
  readonly desk: HostDesk
  /** Undefined where there is nothing to show yet. */
  readonly what: Shown | undefined
  readonly children: ComponentChildren
}

/** Puts something on the screen; pressed while it is there, and pressed again takes it off. */
export function ShowButton({ desk: { view, send }, what, children }: Props) {
  const { phase, shown } = view.session
  const off = what === undefined || phase !== 'debrief'
  const there = what !== undefined && JSON.stringify(shown) === JSON.stringify(what)
  return (
    <button
      type="button"
      class="button show-button"
      aria-disabled={off}
      aria-pressed={there}
      onClick={() => off || send({ type: 'show', what: there ? { view: 'nothing' } : what })}
    >
      {children}
    </button>
  )
}
