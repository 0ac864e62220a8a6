import { useLayoutEffect, useRef } from 'preact/hooks'

/** A heading that takes the focus whenever `when` changes, so that focus is never lost, and the page is read from its top. */
export function useFocusOn<Target extends HTMLElement>(when: unknown, active = true) {
  const target = useRef<Target>(null)
  // Before the next frame: in between, the focus would be nowhere.
  useLayoutEffect(() => {
    if (!active) return
    // Who has seen to both before the page changed is spared a layout.
    if (document.activeElement === target.current) return
    target.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [when])
  return target
}

/** A page that takes the focus when what held it has gone, with another page or from within this one. */
export function useFocusLeft<Target extends HTMLElement>() {
  const target = useRef<Target>(null)
  const hadFocus = useRef(true)
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) target.current?.focus({ preventScroll: true })
    hadFocus.current = document.activeElement !== document.body
  })
  return target
}

/** Tells anew that the focus is on a heading whose words have changed, if it still is. */
export function refocus(heading: HTMLElement | null): void {
  if (!heading || document.activeElement !== heading) return
  heading.blur()
  heading.focus({ preventScroll: true })
}
