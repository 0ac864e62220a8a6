import type { Logged, Mode, Reader } from '../../classroom/logged.ts'
import type { Room } from '../../classroom/room.ts'
import { seenBy } from '../../classroom/seenBy.ts'
import { type Tally, tallyOf } from '../../classroom/tally.ts'
import type { Clock } from '../clock.ts'
import { type Listener, newListener } from './listener.ts'
import type { Roster } from './roster.ts'

/** Who listens to a session, over streams or by asking again and again. */
export interface Audience {
  /** A stream of server-sent events of what this reader may see after a seq. */
  listen(reader: Reader, after: number): ReadableStream<Uint8Array>
  /** Hands on what was just written: only to those who may see it. */
  deliver(entries: readonly Logged[]): void
  /** A seat has asked for what is new. */
  polled(seat: number): void
  tally(): Tally
  /** A sign of life to every stream. */
  beat(): void
  /** Streams that are open. */
  readonly size: number
  close(): void
}

export interface Heard {
  readonly log: readonly Logged[]
  readonly roster: Roster
  readonly clock: Clock
  room(): Room
}

/** Milliseconds in which what is written goes out as one piece. */
const burst = 15
/** Milliseconds between two tallies. */
const tallyPause = 200
/** Streams of one seat, and of host and screens together; a further one takes the place of the oldest. */
const mostOfASeat = 6
const mostWatching = 60
/** Milliseconds for which a seat that asked counts as here. */
const here = 20_000

export const modeOf = (log: readonly Logged[]): Mode => {
  const [first] = log
  return first?.type === 'created' ? first.mode : 'together'
}

export function newAudience({ log, roster, clock, room }: Heard): Audience {
  const seats = new Map<number, Set<Listener>>()
  /** Host and screen: they get tallies. */
  const watchers = new Set<Listener>()
  const polls = new Map<number, number>()
  const woken = new Set<Listener>()
  let flushing: NodeJS.Timeout | undefined
  let counting: NodeJS.Timeout | undefined
  let counted = ''

  const everybody = (): Listener[] => [...watchers, ...[...seats.values()].flatMap((set) => [...set])]

  const wake = (listener: Listener) => {
    woken.add(listener)
    flushing ??= setTimeout(() => {
      flushing = undefined
      const now = [...woken]
      woken.clear()
      for (const one of now) one.wake()
    }, burst)
  }

  const letGo = (listeners: Set<Listener>, most: number) => {
    const [oldest] = listeners.size > most ? listeners : []
    if (!oldest) return
    listeners.delete(oldest)
    oldest.finish()
    wake(oldest)
  }

  const tally = (): Tally => {
    const since = clock.tick() - here
    for (const [seat, tick] of polls) if (tick < since) polls.delete(seat)
    const polling = [...polls.keys()].filter((seat) => !seats.has(seat)).length
    return { ...tallyOf(room().session), here: { streaming: seats.size, polling } }
  }

  const count = () => {
    if (watchers.size === 0) return
    counting ??= setTimeout(() => {
      counting = undefined
      const text = JSON.stringify(tally())
      if (text === counted) return
      counted = text
      for (const watcher of watchers) {
        watcher.tally(text)
        wake(watcher)
      }
    }, tallyPause)
  }

  const hearersOf = (entry: Logged, mode: Mode): Iterable<Listener> => {
    const shared = mode === 'together' && (entry.type === 'note' || entry.type === 'unnote')
    if (typeof entry.by !== 'number' || shared) return everybody()
    return [...watchers, ...(seats.get(entry.by) ?? [])]
  }

  return {
    listen(reader, after) {
      const listener = newListener(reader, after, log, modeOf(log), () => {
        woken.delete(listener)
        watchers.delete(listener)
        if (reader.role !== 'seat') return
        const set = seats.get(reader.seat)
        set?.delete(listener)
        if (set?.size === 0) seats.delete(reader.seat)
        count()
      })
      if (reader.role === 'seat') {
        const mine = seats.get(reader.seat) ?? new Set()
        seats.set(reader.seat, mine.add(listener))
        letGo(mine, mostOfASeat)
      } else {
        watchers.add(listener)
        letGo(watchers, mostWatching)
        listener.tally(JSON.stringify(tally()))
      }
      count()
      return listener.stream
    },
    deliver(entries) {
      const mode = modeOf(log)
      for (const entry of entries) {
        const texts = new Map<Logged, string>()
        for (const listener of hearersOf(entry, mode)) {
          const seen = seenBy(listener.reader, entry, mode)
          if (!seen) continue
          // Mostly the very entry: it is written out once for all.
          const text = texts.get(seen) ?? JSON.stringify(seen)
          texts.set(seen, text)
          listener.push(text)
          wake(listener)
        }
        if (entry.type === 'remove') for (const listener of seats.get(entry.seat) ?? []) listener.finish()
      }
      if (entries.length > 0) count()
    },
    polled(seat) {
      if (roster.isRemoved(seat)) return
      polls.set(seat, clock.tick())
      count()
    },
    tally,
    beat() {
      for (const listener of everybody()) {
        listener.beat()
        wake(listener)
      }
      count()
    },
    get size() {
      return watchers.size + seats.size
    },
    close() {
      clearTimeout(flushing)
      clearTimeout(counting)
      for (const listener of everybody()) listener.finish()
      for (const listener of everybody()) listener.wake()
    },
  }
}
