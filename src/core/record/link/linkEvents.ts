import type { Narrator } from '../../story/narrator.ts'
import type { PlayEvent } from '../playEvent.ts'
import type { Playthrough } from '../playthrough.ts'

/** What goes into a link by itself: the choices. */
export interface LinkEvents {
  readonly events: readonly PlayEvent[]
  /** The board goes along although it was not asked for: what the story tells depends on what was thought there. */
  readonly withBoard: boolean
}

/** The events of a playthrough that a link holds unless more is asked for: no notes, guess or report. */
export function linkEvents(playthrough: Playthrough, narrate: Narrator): LinkEvents {
  const choices = playthrough.events.filter(({ type }) => type === 'choose')
  const told = (events: readonly PlayEvent[]) => JSON.stringify(narrate({ ...playthrough, events }))
  const withBoard = told(choices) !== told(playthrough.events)
  return {
    events: withBoard ? playthrough.events.filter(({ type }) => type === 'choose' || type === 'assess') : choices,
    withBoard,
  }
}
