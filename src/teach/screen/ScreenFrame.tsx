import type { ComponentChildren } from 'preact'
import type { ClassView } from '../../classroom/client/openClass.ts'
import { screen } from '../../ui/text/screen.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'

interface Props {
  readonly view: ClassView
  readonly title: string
  readonly children: ComponentChildren
}

/** A page for a wall: large type, the story's title, and whether the class is paused or out of reach. */
export function ScreenFrame({ view, title, children }: Props) {
  const { session, link } = view
  return (
    <main class="screen">
      <p class="kicker">{title}</p>
      <div class="notices" role="status">
        {link === 'lost' && <p class="notice">{seatWords.link.lost}</p>}
        {session.paused && session.phase === 'playing' && (
          <p class="notice">
            <b>{screen.paused}.</b> {screen.pausedText}
          </p>
        )}
      </div>
      {children}
    </main>
  )
}
