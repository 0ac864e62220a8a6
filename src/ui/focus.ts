import { useEffect, useRef } from 'preact/hooks'

/** A heading that takes the focus whenever `when` changes, so that focus is never lost and reading starts there. */
export function useFocusOn<Target extends HTMLElement>(when: unknown, active = true) {
  const target = useRef<Target>(null)
  useEffect(() => {
    if (active) target.current?.focus({ preventScroll: true })
  }, [when])
  return target
}
