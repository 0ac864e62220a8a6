import { rulesHash } from '../../ink/compile/rulesHash.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { isUnavailable } from '../database/unavailable.ts'
import { printTrouble } from '../printTrouble.ts'
import { type LiveSession, liveSession, type SessionRow } from './liveSession.ts'
import { readLog } from './readLog.ts'
import { sameEffects } from './sameEffects.ts'
import type { StoryShelf } from './storyShelf.ts'
import { dropUnused, sweep } from './sweep.ts'

/** The sessions that this process has at hand. */
export interface LiveSessions {
  /** Undefined where there is none of this code. */
  get(code: string): Promise<LiveSession | undefined>
  delete(code: string): Promise<void>
  /** Deletes those whose days are over. */
  sweep(): Promise<void>
  close(): void
}

/** Milliseconds between two signs of life on a stream. */
const beat = 10_000
/** Milliseconds between two looks at what other processes wrote, in case that we were not told. */
const look = 2000
/** Milliseconds in which what we wrote is told to others once. */
const tellPause = 10
/** Milliseconds after which a session that nobody asks for is put away. */
const rest = 10 * 60_000

export function liveSessions(database: Database, stories: StoryShelf, clock: Clock): LiveSessions {
  const live = new Map<string, LiveSession>()
  const loading = new Map<string, Promise<LiveSession | undefined>>()
  const written = new Set<string>()
  let telling: NodeJS.Timeout | undefined

  const told = (code: string) => {
    written.add(code)
    telling ??= setTimeout(() => {
      telling = undefined
      const codes = [...written]
      // What NOTIFY takes has an end.
      for (let from = 0; from < codes.length; from += 500) database.tell(codes.slice(from, from + 500))
      written.clear()
    }, tellPause)
  }

  const rulesWith = async (hash: string): Promise<unknown> => {
    const { rows } = await database.pool().query('SELECT data FROM rules WHERE hash = $1', [hash])
    return rows[0]?.data
  }

  const load = async (code: string): Promise<LiveSession | undefined> => {
    const { rows } = await database.pool().query<SessionRow>({
      name: 'session',
      text: 'SELECT code, host, screen, story, rules FROM sessions WHERE code = $1',
      values: [code],
    })
    const [row] = rows
    const story = row && (await stories.walkable(row.story))
    if (!row || !story) return undefined
    const kept = await readLog(database.pool(), code, 0)
    const movable = row.rules === rulesHash || sameEffects(await rulesWith(row.rules))
    return liveSession({ row, story, movable, kept }, { database, clock, told })
  }

  const catchUp = async (session: LiveSession) => {
    try {
      await session.catchUp()
      if (session.gone) live.delete(session.code)
    } catch (error) {
      if (!isUnavailable(error)) printTrouble(error)
    }
  }

  database.onTold((code) => {
    for (const session of code === undefined ? live.values() : [live.get(code)]) if (session) void catchUp(session)
  })

  /** Whether the log went on without our being told, or the session was deleted. */
  const lookAgain = async () => {
    const heard = [...live.values()].filter(({ audience }) => audience.size > 0)
    if (heard.length === 0) return
    const { rows } = await database.pool().query<{ code: string; seq: number }>({
      name: 'look',
      text: 'SELECT code, seq FROM sessions WHERE code = ANY($1)',
      values: [heard.map(({ code }) => code)],
    })
    const seqs = new Map(rows.map(({ code, seq }) => [code, seq]))
    for (const session of heard)
      if ((seqs.get(session.code) ?? Number.POSITIVE_INFINITY) > session.log.length) void catchUp(session)
  }

  const forget = (code: string) => {
    told(code)
    live.get(code)?.audience.close()
    live.delete(code)
  }

  const timers = [
    setInterval(() => {
      for (const session of live.values()) {
        session.audience.beat()
        const idle = session.audience.size === 0 && clock.tick() - session.used > rest
        if (idle) live.delete(session.code)
      }
    }, beat),
    setInterval(() => lookAgain().catch(() => undefined), look),
  ]
  for (const timer of timers) timer.unref()

  return {
    async get(code) {
      const known = live.get(code)
      if (known?.gone) live.delete(code)
      else if (known) {
        known.used = clock.tick()
        return known
      }
      const begun = loading.get(code) ?? load(code)
      loading.set(code, begun)
      try {
        const session = await begun
        if (session && !live.has(code)) live.set(code, session)
        return live.get(code)
      } finally {
        loading.delete(code)
      }
    },
    async delete(code) {
      await database.pool().query('DELETE FROM sessions WHERE code = $1', [code])
      forget(code)
      await dropUnused(database)
    },
    async sweep() {
      for (const code of await sweep(database, clock)) forget(code)
    },
    close() {
      for (const timer of timers) clearInterval(timer)
      clearTimeout(telling)
      for (const { audience } of live.values()) audience.close()
    },
  }
}
