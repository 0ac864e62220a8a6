import { cameOf } from '../../classroom/cameOf.ts'
import { checkHost, checkSeat } from '../../classroom/check.ts'
import type { HostEvent, SeatEvent } from '../../classroom/classEvent.ts'
import type { ClassEvent, Logged } from '../../classroom/logged.ts'
import { follow, type Room } from '../../classroom/room.ts'
import { seatName } from '../../classroom/seatName.ts'
import type { Answers } from './answers.ts'
import type { NewEntry } from './append.ts'
import { type ClassFailure, failing, refusing } from './classFailure.ts'
import type { Roster } from './roster.ts'

/** At most so many seats in a session. */
export const mostSeats = 1200

interface Request {
  readonly idem: string | undefined
  readonly body: string
}

/** Something that wants to become an entry of the log. */
export type Incoming = Request &
  (
    | { readonly by: 'host'; readonly event: HostEvent }
    | { readonly by: number; readonly event: SeatEvent }
    | { readonly by: 'new'; readonly key: Buffer; readonly name: string | undefined }
  )

/** What is answered: the seq of the entry, and to who joins the seat. */
export interface Taken {
  readonly seq: number
  readonly seat?: number
  readonly name?: string
}
export type Outcome = Taken | ClassFailure

export interface Judged {
  readonly outcomes: Outcome[]
  readonly entries: NewEntry[]
}

/** The session as it stands. */
export interface Judging {
  readonly room: Room
  readonly roster: Roster
  readonly answers: Answers
  /** Whether worlds can be moved on: under other rules they would go elsewhere than when the session began. */
  readonly movable: boolean
}

/** What a host may still do with a session whose worlds cannot be moved on here. */
const withoutStory = new Set(['end', 'debrief', 'show', 'lock', 'open', 'remove', 'nudge', 'pause', 'resume'])

/**
 * Takes requests one after the other, each in the light of all before it: moves the room on as if what is accepted were written
 * already, and says what is to be written. The room is right only if that is written; else it is to be thrown away.
 */
export function judge(
  { room, roster, answers, movable }: Judging,
  requests: readonly Incoming[],
  time: number,
): Judged {
  const entries: NewEntry[] = []
  const joined = new Map<string, Taken>()
  const answeredNow = new Map<string, { body: string; outcome: Taken }>()
  let seats = roster.size

  const write = (by: number, event: ClassEvent, { idem, body }: Request, key?: Buffer): Taken => {
    const taken = { seq: room.session.seq + 1 }
    follow(room, { seq: taken.seq, time, by: by === 0 ? 'host' : by, ...event } as Logged)
    entries.push({ time, by, event, idem, body, ...(key && { key: key.toString('hex') }) })
    if (idem !== undefined) answeredNow.set(`${by} ${idem}`, { body, outcome: taken })
    return taken
  }

  const join = (request: Extract<Incoming, { by: 'new' }>): Outcome => {
    const known = roster.seatOf(request.key)
    const here = known ? { seq: 0, seat: known.seat, name: known.name } : joined.get(request.key.toString('hex'))
    if (here) {
      const before = request.idem === undefined ? undefined : answers.get(here.seat as number, request.idem)
      if (before && before.body !== request.body) return failing('other-body')
      return room.session.seats.get(here.seat as number)?.removed ? failing('removed') : here
    }
    const { session } = room
    if (session.phase === 'ended') return failing('ended')
    if (session.locked) return failing('locked')
    if (seats >= mostSeats) return failing('full')
    seats += 1
    const { names = false, seed = 0 } = session.head ?? {}
    const name = (names && request.name) || seatName(seed, seats)
    const { seq } = write(seats, { type: 'joined', name }, request, request.key)
    const taken = { seq, seat: seats, name }
    joined.set(request.key.toString('hex'), taken)
    return taken
  }

  const act = (request: Exclude<Incoming, { by: 'new' }>): Outcome => {
    const by = request.by === 'host' ? 0 : request.by
    if (request.idem !== undefined) {
      const before = answeredNow.get(`${by} ${request.idem}`) ?? answers.get(by, request.idem)
      if (before) return before.body === request.body ? before.outcome : failing('other-body')
    }
    if (!movable && !(by === 0 && withoutStory.has(request.event.type))) return failing('rules-changed')
    const no =
      request.by === 'host' ? checkHost(room, request.event) : checkSeat(room, request.by, request.event as SeatEvent)
    if (no) return refusing(no)
    return write(by, request.by === 'host' ? cameOf(room, request.event) : request.event, request)
  }

  const outcomes = requests.map((request) => (request.by === 'new' ? join(request) : act(request)))
  return { outcomes, entries }
}
