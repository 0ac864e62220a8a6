import type { Shown } from './classEvent.ts'
import type { Logged, Mode, Reader } from './logged.ts'
import { shownSplit, smallestShown } from './split.ts'

/**
 * The entry as this reader may have it; undefined where it is not for them. The host never learns whose a reason is; a seat sees
 * its own doings, the host's, and in a together session the class's notes without names; the screen sees no seat at all.
 */
export function seenBy(reader: Reader, entry: Logged, mode: Mode): Logged | undefined {
  if (reader.role === 'host') return withoutReason(entry)
  if (entry.type === 'created') return entry
  if (entry.by === 'host') return fromHost(reader, entry)
  if (reader.role === 'seat' && entry.by === reader.seat) return entry
  if (mode === 'together' && (entry.type === 'note' || entry.type === 'unnote')) return { ...entry, by: null }
  return undefined
}

function withoutReason(entry: Logged): Logged {
  if (!('why' in entry)) return entry
  const { why: _, ...rest } = entry
  return rest as Logged
}

function fromHost(reader: Reader, entry: Logged): Logged | undefined {
  switch (entry.type) {
    case 'counts':
      return undefined
    case 'nudge':
      return reader.role === 'seat' && (entry.seat === undefined || entry.seat === reader.seat) ? entry : undefined
    case 'remove':
      return reader.role === 'seat' && entry.seat === reader.seat ? entry : undefined
    case 'show':
      return reader.role === 'screen' ? { ...entry, what: roomsView(entry.what) } : undefined
    case 'drill':
      return reader.role === 'screen' ? withoutWalked(entry) : entry
    case 'reveal':
      return entry.split ? { ...entry, split: shownSplit(entry.split) } : entry
    default:
      return entry
  }
}

/** What was noted on a path is for those who try it again, not for the wall. */
function withoutWalked({ walked: _, ...entry }: Extract<Logged, { type: 'drill' }>): Logged {
  return entry as Logged
}

/** What is shown, with the counts that a room may see. */
function roomsView(what: Shown): Shown {
  if (what.view === 'split') return { ...what, split: shownSplit(what.split) }
  if (what.view !== 'picture') return what
  const { before, after } = what
  return { view: 'picture', ...(before && { before: hideFew(before) }), ...(after && { after: hideFew(after) }) }
}

type Distribution = Readonly<Record<string, (number | null)[]>>

const hideFew = (counts: Distribution): Record<string, (number | null)[]> =>
  Object.fromEntries(
    Object.entries(counts).map(([statement, answers]) => [
      statement,
      answers.map((count) => (count !== null && count > 0 && count < smallestShown ? null : count)),
    ]),
  )
