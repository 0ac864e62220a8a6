import { Hono } from 'hono'
import { type Clock, systemClock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { isUnavailable } from '../database/unavailable.ts'
import { sendFailure } from '../failure.ts'
import { bounded } from './bounded.ts'
import { ClassFailure, failing } from './classFailure.ts'
import { entrance } from './entrance.ts'
import { type LiveSessions, liveSessions } from './liveSessions.ts'
import { logRoutes } from './logRoutes.ts'
import { resultRoutes } from './resultRoutes.ts'
import { sessionRoutes } from './sessionRoutes.ts'
import { shippedStories } from './shippedStories.ts'
import { storyRoutes } from './storyRoutes.ts'
import { storyShelf } from './storyShelf.ts'
import { sweepPause } from './sweep.ts'
import { wrongCodes } from './wrongCodes.ts'

/** What a classroom needs. */
export interface ClassParts {
  readonly database: Database
  /** The built site, whose stories are played. */
  readonly site: string
  readonly clock?: Clock
  /** Whether a proxy of ours stands in front, and says who asks. */
  readonly proxied?: boolean
}

export interface Classroom {
  readonly routes: Hono
  readonly sessions: LiveSessions
  /** Closes streams and ends timers; the database stays. */
  close(): void
}

/** Bytes that may be sent at once. */
const largest = 64 * 1024

/** Sessions over HTTP, below `/api`. */
export function classroom({ database, site, clock = systemClock, proxied = false }: ClassParts): Classroom {
  const stories = storyShelf(database, shippedStories(site))
  const sessions = liveSessions(database, stories, clock)
  const way = entrance(sessions, wrongCodes(clock), proxied)
  const routes = new Hono()

  routes.onError((error, c) => {
    const failure =
      error instanceof ClassFailure ? error : isUnavailable(error) ? unavailable(database, error) : undefined
    if (!failure) throw error
    if (failure.retryAfter !== undefined) c.header('Retry-After', String(failure.retryAfter))
    if (failure.failure.status === 401) c.header('WWW-Authenticate', 'Bearer')
    return sendFailure(c, failure.failure)
  })
  const tooLarge = () => {
    throw failing('too-large')
  }
  routes.use(bounded(largest, tooLarge))
  routes.use(async (c, next) => {
    await next()
    // Not by `c.header`, which would make the answer anew, its body as a web stream.
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  })
  routes.route('/', sessionRoutes({ database, sessions, stories, entrance: way, clock }))
  routes.route('/', logRoutes(way))
  routes.route('/', resultRoutes(way))
  routes.route('/', storyRoutes(stories))

  const sweeping = setInterval(() => sessions.sweep().catch(() => undefined), sweepPause)
  sweeping.unref()
  database.onTold((code) => {
    if (code === undefined) sessions.sweep().catch(() => undefined)
  })
  return {
    ...{ routes, sessions },
    close() {
      clearInterval(sweeping)
      sessions.close()
    },
  }
}

/** SQLSTATE of a full disk. */
const diskFull = '53100'

const unavailable = (database: Database, error: Error): ClassFailure => {
  if ('code' in error && error.code === diskFull) return failing('disk-full', 5)
  const { teaching, why } = database.standing()
  return teaching === 'none' ? failing('no-database', 5, why) : failing('starting', 1)
}
