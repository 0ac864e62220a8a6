import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { NoDatabase, Unavailable } from './unavailable.ts'

/** Whether sessions can be kept: at once, in a moment, or not at all and why. */
export interface Standing {
  readonly teaching: 'ready' | 'starting' | 'none'
  readonly why?: string
}

export interface Database {
  standing(): Standing
  /** Connections to use now. Throws Unavailable where there are none. */
  pool(): pg.Pool
  /** Tells other processes that something was written to these sessions. A hint: who misses it looks anyway. */
  tell(codes: readonly string[]): void
  /** Calls back when another process wrote to a session; without a code when any may have been missed. */
  onTold(listener: (code?: string) => void): void
  close(): Promise<void>
}

/** How to reach a server. May take its time: a private one is started here. Throws NoDatabase where there is none. */
export type Reach = () => Promise<pg.ClientConfig>

/** Milliseconds between two tries to reach a server. */
const pause = 200
/** Milliseconds of trying in vain after which we say so; tries go on. */
const patience = 10_000
/** Milliseconds that a statement may take. */
const longest = 10_000
/** Milliseconds until we look again where a person has to do something first. */
const rest = 5000
/** Milliseconds that taking leave may last. */
const farewell = 3000
const channel = 'second_look'

/**
 * Keeps connections to a database and comes back by itself when it was gone. Resolves at once: what needs it finds out by
 * `standing`.
 */
export function openDatabase(
  reach: Reach,
  { connections = 10, sentence = 'The database cannot be reached.' } = {},
): Database {
  let standing: Standing = { teaching: 'starting' }
  let pool: pg.Pool | undefined
  let listener: pg.Client | undefined
  const closed = new AbortController()
  const listeners: ((code?: string) => void)[] = []
  const name = `second-look ${process.pid}`
  /** Tells our own words from those of others. */
  const sender = randomUUID()

  const connect = async (): Promise<{ ended: Promise<void> }> => {
    const config = { ...(await reach()), application_name: name, keepAlive: true }
    const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 })
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    try {
      await client.connect()
      await migrate(client)
      client.on('notification', ({ payload }) => {
        const [from, ...codes] = (payload ?? '').split(' ')
        if (from !== sender) for (const code of codes) for (const tell of listeners) tell(code)
      })
      await client.query(`LISTEN ${channel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    listener = client
    pool = new pg.Pool({
      ...config,
      max: connections,
      connectionTimeoutMillis: 5000,
      statement_timeout: longest,
      query_timeout: longest + 2000,
    })
    // An idle connection that breaks is replaced; without a listener it would end the process.
    pool.on('error', () => undefined)
    return { ended }
  }

  const run = async () => {
    let since = performance.now()
    while (!closed.signal.aborted) {
      try {
        const { ended } = await connect()
        standing = { teaching: 'ready' }
        for (const tell of listeners) tell()
        await ended
        since = performance.now()
        standing = { teaching: 'starting' }
      } catch (error) {
        const hopeless = error instanceof NoDatabase
        if (hopeless) standing = { teaching: 'none', why: error.message }
        else if (performance.now() - since > patience) standing = { teaching: 'none', why: sentence }
        if (hopeless) await waited(rest, closed.signal)
      }
      const old = pool
      pool = undefined
      listener = undefined
      void old?.end().catch(() => undefined)
      await waited(pause, closed.signal)
    }
  }
  const running = run()

  return {
    standing: () => standing,
    pool() {
      if (!pool || standing.teaching !== 'ready') throw new Unavailable('the database is not there')
      return pool
    },
    tell(codes) {
      if (codes.length === 0) return
      pool?.query('SELECT pg_notify($1, $2)', [channel, [sender, ...codes].join(' ')]).catch(() => undefined)
    },
    onTold: (listen) => void listeners.push(listen),
    async close() {
      closed.abort()
      const [old, client] = [pool, listener]
      pool = undefined
      const ends = [old?.end().catch(() => undefined), client?.end().catch(() => undefined)]
      // A server that hangs keeps nobody from leaving.
      await Promise.race([Promise.all([...ends, running]), sleep(farewell, undefined, { ref: false })])
    },
  }
}

const waited = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)
