import type { ComponentChildren } from 'preact'
import { useFocusLeft } from './focus.ts'

/** A page that holds one sentence or two, and perhaps a way on. */
export function Whole({ children }: { children: ComponentChildren }) {
  const main = useFocusLeft<HTMLElement>()
  return (
    <main ref={main} class="page whole" tabIndex={-1} aria-live="polite">
      {children}
    </main>
  )
}
