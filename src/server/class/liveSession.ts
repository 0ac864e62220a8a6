import type { Logged } from '../../classroom/logged.ts'
import { follow, newRoom, type Room } from '../../classroom/room.ts'
import type { ClassStory } from '../../classroom/storyWalk.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { isUnavailable, Unavailable } from '../database/unavailable.ts'
import { printTrouble } from '../printTrouble.ts'
import { newAnswers } from './answers.ts'
import { append } from './append.ts'
import { type Audience, newAudience } from './audience.ts'
import { ClassFailure, failing } from './classFailure.ts'
import { type Incoming, type Judged, judge, type Outcome, type Taken } from './judge.ts'
import { type Kept, readLog } from './readLog.ts'
import { newRoster, type Roster } from './roster.ts'
import { inTransaction } from './transaction.ts'

/** A session's row. */
export interface SessionRow {
  readonly code: string
  readonly host: Buffer
  readonly screen: Buffer
  readonly story: string
  readonly rules: string
}

/** A session as this process has it: its log up to some seq, and who listens. */
export interface LiveSession {
  readonly code: string
  readonly row: SessionRow
  readonly story: ClassStory
  readonly movable: boolean
  readonly log: readonly Logged[]
  readonly roster: Roster
  readonly audience: Audience
  /** A room at the end of the log. Do not move it. */
  room(): Room
  /** Writes it, and resolves when it is on the disk. Throws a ClassFailure where it is not taken, Unavailable where that is not known. */
  post(request: Incoming): Promise<Taken>
  /** Reads what others wrote. */
  catchUp(): Promise<void>
  /** Whether it was deleted. */
  readonly gone: boolean
  /** Clock tick at which it was last asked for something. */
  used: number
}

/** Requests in one statement, at most. */
const mostAtOnce = 1000
/** Milliseconds for which we expect another process to write too, after it did. */
const company = 10_000

interface Waiting {
  readonly request: Incoming
  readonly resolve: (taken: Taken) => void
  readonly reject: (error: unknown) => void
}

/** What a session is brought to life from. */
export interface Found {
  readonly row: SessionRow
  readonly story: ClassStory
  /** Whether the rules of this version move its worlds as they were moved. */
  readonly movable: boolean
  /** The whole log so far. */
  readonly kept: readonly Kept[]
}

export interface Around {
  readonly database: Database
  readonly clock: Clock
  /** Called for what was written. */
  told(code: string): void
}

export function liveSession({ row, story, movable, kept }: Found, { database, clock, told }: Around): LiveSession {
  const { code } = row
  const log: Logged[] = []
  const roster = newRoster(row.host, row.screen)
  const answers = newAnswers()
  let room: Room | undefined
  let gone = false
  /** Whether the log may hold more than we know, after a write of which we do not know how it ended. */
  let unsure = false
  let sharedUntil = Number.NEGATIVE_INFINITY
  const waiting: Waiting[] = []
  let working: Promise<void> = Promise.resolve()
  let draining = false

  const roomNow = (): Room => {
    // What is being written may be in it already; judging begins with neither.
    if (room && room.session.seq >= log.length) return room
    const [first] = log
    room = newRoom(story, first?.type === 'created' ? first.given : {})
    for (const entry of log) follow(room, entry)
    return room
  }
  const audience = newAudience({ log, roster, clock, room: roomNow })

  const accept = (more: readonly Kept[]) => {
    const fresh = more.filter(({ entry }) => entry.seq > log.length)
    for (const one of fresh) {
      log.push(one.entry)
      roster.follow(one)
      answers.follow(one)
      if (room && room.session.seq < one.entry.seq) follow(room, one.entry)
    }
    audience.deliver(fresh.map(({ entry }) => entry))
  }
  accept(kept)

  /** Reads on. Whoever else writes does so again soon. */
  const readOn = async (db: Parameters<typeof readLog>[0]) => {
    const more = await readLog(db, code, log.length)
    unsure = false
    if (more.length === 0) return
    sharedUntil = clock.tick() + company
    room = room?.session.seq === log.length ? room : undefined
    accept(more)
  }

  const isThere = async (): Promise<number | undefined> => {
    const { rows } = await database.pool().query<{ seq: number }>({
      ...{ name: 'seq', text: 'SELECT seq FROM sessions WHERE code = $1', values: [code] },
    })
    return rows[0]?.seq
  }

  const written = (requests: readonly Incoming[], { entries, outcomes }: Judged): Outcome[] => {
    accept(
      entries.map(({ time, by, event, idem = null, body = null, key }, place) => ({
        entry: { seq: log.length + 1 + place, time, by: by === 0 ? 'host' : by, ...event } as Logged,
        ...{ idem, body, key: key === undefined ? null : Buffer.from(key, 'hex') },
      })),
    )
    for (const [place, outcome] of outcomes.entries()) {
      const { by, idem, body } = requests[place] as Incoming
      if (outcome instanceof ClassFailure && by !== 'new' && idem !== undefined && outcome.failure.status !== 422)
        answers.refuse(by === 'host' ? 0 : by, idem, { body, outcome })
    }
    if (entries.length > 0) told(code)
    return outcomes
  }

  const judgeNow = (requests: readonly Incoming[]) =>
    judge({ room: roomNow(), roster, answers, movable }, requests, clock.now())

  /** In one statement. Undefined where the log went on without us. */
  const writeAlone = async (requests: readonly Incoming[]): Promise<Outcome[] | undefined> => {
    const known = log.length
    const judged = judgeNow(requests)
    const refused = judged.outcomes.some((outcome) => outcome instanceof ClassFailure)
    if (judged.entries.length > 0) {
      if (!(await append(database.pool(), code, known, judged.entries))) return undefined
    } else if (refused && (await isThere()) !== known) return undefined
    return written(requests, judged)
  }

  /** While others write too: the row is locked first, so that what was read is what it is judged by. */
  const writeLocked = (requests: readonly Incoming[]): Promise<Outcome[]> =>
    inTransaction(database.pool(), async (db) => {
      const { rowCount } = await db.query('SELECT 1 FROM sessions WHERE code = $1 FOR UPDATE', [code])
      if (rowCount !== 1) {
        gone = true
        throw failing('bad-code')
      }
      await readOn(db)
      const known = log.length
      const judged = judgeNow(requests)
      if (judged.entries.length > 0 && !(await append(db, code, known, judged.entries)))
        throw new Unavailable('the log moved under a lock')
      return () => written(requests, judged)
    })

  const write = async (requests: readonly Incoming[]): Promise<Outcome[]> => {
    if (unsure) await readOn(database.pool())
    const outcomes = clock.tick() < sharedUntil ? undefined : await writeAlone(requests)
    if (outcomes) return outcomes
    room = undefined
    return writeLocked(requests)
  }

  const drain = async () => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce)
      try {
        const outcomes = await write(batch.map(({ request }) => request))
        for (const [place, { resolve, reject }] of batch.entries()) {
          const outcome = outcomes[place] as Outcome
          if (outcome instanceof ClassFailure) reject(outcome)
          else resolve(outcome)
        }
      } catch (error) {
        room = undefined
        unsure = true
        for (const { reject } of batch) reject(error)
        if (!isUnavailable(error) && !(error instanceof ClassFailure)) printTrouble(error)
      }
    }
  }

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = working.then(work)
    working = result.then(
      () => undefined,
      () => undefined,
    )
    return result
  }

  return {
    ...{ code, row, story, movable, log, roster, audience, room: roomNow, used: clock.tick() },
    get gone() {
      return gone
    },
    post(request) {
      return new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject })
        if (draining) return
        draining = true
        void inTurn(async () => {
          draining = false
          await drain()
        })
      })
    },
    catchUp: () =>
      inTurn(async () => {
        await readOn(database.pool())
        gone ||= (await isThere()) === undefined
        if (gone) audience.close()
      }),
  }
}
