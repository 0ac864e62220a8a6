import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { createApp } from '../../../../src/server/app.ts'
import { classroom } from '../../../../src/server/class/classRoutes.ts'
import type { LiveSessions } from '../../../../src/server/class/liveSessions.ts'
import type { Database } from '../../../../src/server/database/database.ts'
import type { Send } from './device.ts'
import { type KilnSite, kilnSite } from './kilnSite.ts'
import { type OwnDatabase, ownDatabase } from './sharedPostgres.ts'
import { untilReady } from './untilReady.ts'

/** The API in this process, on a database of the test file's own. */
export interface ClassApp {
  readonly send: Send
  readonly database: Database
  readonly kiln: KilnSite
  /** Clocks that tests set: added to the true ones, in milliseconds. */
  readonly clock: { now: number; tick: number }
  readonly sessions: LiveSessions
  /** Another process, as it were: nothing in common but the database. Until the test ends. */
  another(): Promise<{ send: Send; close(): Promise<void> }>
}

export function classApp(): ClassApp {
  const kiln = kilnSite()
  const clock = { now: 0, tick: 0 }
  let own: OwnDatabase | undefined
  const begin = async () => {
    own ??= await ownDatabase()
    const database = own.open()
    const room = classroom({
      ...{ database, site: kiln.site, proxied: true },
      clock: { now: () => Date.now() + clock.now, tick: () => performance.now() + clock.tick },
    })
    await untilReady(database)
    const app = createApp({ site: kiln.site }, [room.routes])
    const send: Send = (path, init) => app.request(path, init)
    const close = async () => {
      room.close()
      await database.close()
    }
    return { database, sessions: room.sessions, send, close }
  }
  let first: Awaited<ReturnType<typeof begin>> | undefined
  beforeAll(async () => {
    kiln.deploy()
    first = await begin()
  })
  afterAll(async () => {
    await first?.close()
    kiln.remove()
  })
  const present = () => {
    if (!first) throw new Error('the app has not begun')
    return first
  }
  return {
    ...{ kiln, clock },
    async another() {
      const more = await begin()
      onTestFinished(more.close)
      return more
    },
    send: (path, init) => present().send(path, init),
    get sessions() {
      return present().sessions
    },
    get database() {
      return present().database
    },
  }
}
