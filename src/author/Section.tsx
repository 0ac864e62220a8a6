import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  /** A word beside the title. */
  readonly aside?: string | undefined
  /** Shut at first. */
  readonly folded?: boolean
  readonly children: ComponentChildren
}

/** A part of the panel under its heading; long ones can be folded. */
export function Section({ title, aside, folded, children }: Props) {
  const heading = (
    <h3>
      {title} {aside && <small>{aside}</small>}
    </h3>
  )
  if (folded === undefined)
    return (
      <section class="author-section">
        {heading}
        {children}
      </section>
    )
  return (
    <details class="author-section" open={!folded}>
      <summary>{heading}</summary>
      {children}
    </details>
  )
}
