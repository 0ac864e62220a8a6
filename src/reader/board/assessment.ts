import type { PlayEvent } from '../../core/record/playEvent.ts'

export type Assessment = Extract<PlayEvent, { type: 'assess' }>

/** The assessment as it stands, or undefined while the board was not closed. */
export const lastAssessment = (events: readonly PlayEvent[]): Assessment | undefined =>
  events.filter((event) => event.type === 'assess').at(-1)

/** The trays in which each note lies, `tray=note`. */
export function pinned(events: readonly PlayEvent[]): ReadonlySet<string> {
  const pins = new Set<string>()
  for (const event of events) {
    if (event.type === 'pin') pins.add(`${event.tray}=${event.note}`)
    if (event.type === 'unpin') pins.delete(`${event.tray}=${event.note}`)
  }
  return pins
}
