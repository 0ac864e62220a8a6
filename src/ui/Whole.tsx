import type { ComponentChildren } from 'preact'

/** A page that holds one sentence or two, and perhaps a way on. */
export const Whole = ({ children }: { children: ComponentChildren }) => (
  <main class="page whole" aria-live="polite">
    {children}
  </main>
)
