import type { SeatEvent } from '../../classroom/classEvent.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'

/** What a seat sends for the events of its own play from a position on. */
export function seatEvents(events: readonly PlayInput[], from: number): SeatEvent[] {
  let at = 0
  return events.flatMap((event, index) => {
    const sent = index < from ? [] : [seatEvent(event, at)]
    if (event.type === 'choose') at += 1
    return sent
  })
}

function seatEvent(event: PlayInput, at: number): SeatEvent {
  if (event.type !== 'choose') return { ...event, at }
  return { type: 'choose', at, choice: event.choice }
}

/** Whether one record begins with the other, marks aside; then the longer one is ahead. */
export function goesOnFrom(longer: readonly PlayInput[], shorter: readonly PlayInput[]): boolean {
  return shorter.length <= longer.length && shorter.every((event, index) => isSame(event, longer[index]))
}

const isSame = (one: PlayInput, other: PlayInput | undefined): boolean =>
  other !== undefined && JSON.stringify(bare(one)) === JSON.stringify(bare(other))

/** Sorted and without its mark: what came over the wire may name the same things in another order. */
const bare = (event: PlayInput) =>
  Object.entries(event)
    .filter(([name]) => name !== 'mark')
    .sort(([one], [other]) => (one < other ? -1 : 1))
