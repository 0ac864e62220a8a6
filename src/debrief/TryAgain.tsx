import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'
import type { Look } from './look.ts'
import { turnLink } from './turnLink.ts'

/** The address at which a turn is tried again; undefined where this debrief has no such view. */
export const againLink = (look: Look, turn: number): string | undefined =>
  Object.hasOwn(text.debrief.views, 'again') ? turnLink(look, 'again', turn) : undefined

/** To rewind to just before a turn and look for the better choice oneself. */
export function TryAgain({ to }: { to: string | undefined }) {
  if (to === undefined) return null
  return (
    <p>
      <a class="button" href={to}>
        <Icon name="undo" /> {text.looking.tryAgain}
      </a>
    </p>
  )
}
