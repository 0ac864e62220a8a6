import { useLayoutEffect, useRef } from 'preact/hooks'

/** A heading that takes the focus whenever `when` changes, so that focus is never lost, and the page is read from its top. */
export function useFocusOn<Target extends HTMLElement>(when: unknown, active = true) {
  const target = useRef<Target>(null)
  // Before the next frame: in between, the focus would be nowhere.
  useLayoutEffect(() => {
    if (!active) return
    if (document.activeElement !== target.current) target.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [when])
  return target
}
