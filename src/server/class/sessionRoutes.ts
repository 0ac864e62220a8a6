import { Hono } from 'hono'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { failing } from './classFailure.ts'
import type { Entrance } from './entrance.ts'
import type { LiveSessions } from './liveSessions.ts'
import { makeSession } from './makeSession.ts'
import { NewSeat, NewSession } from './newSession.ts'
import { readBody } from './requestBody.ts'
import type { StoryShelf } from './storyShelf.ts'

interface Parts {
  readonly database: Database
  readonly sessions: LiveSessions
  readonly stories: StoryShelf
  readonly entrance: Entrance
  readonly clock: Clock
}

/** Making a session, joining it, asking who one is, and deleting it. */
export function sessionRoutes({ database, sessions, stories, entrance, clock }: Parts): Hono {
  const routes = new Hono()

  routes.post('/sessions', async (c) => {
    const host = entrance.key(c)
    const made = await makeSession({ database, stories, sessions, clock }, host, await readBody(c, NewSession))
    return c.json(made, 201)
  })

  routes.get('/sessions/:code', async (c) => {
    const { session, reader } = await entrance.reader(c)
    const who =
      reader.role === 'seat'
        ? { role: 'seat', seat: reader.seat, name: session.roster.nameOf(reader.seat) }
        : { role: reader.role }
    return c.json({ ...who, next: session.log.length })
  })

  routes.delete('/sessions/:code', async (c) => {
    const { code } = await entrance.host(c)
    await sessions.delete(code)
    return c.body(null, 204)
  })

  routes.post('/sessions/:code/seats', async (c) => {
    const { session, key, reader } = await entrance.session(c)
    if (reader && reader.role !== 'seat') throw failing('not-a-player')
    const { value, body, idem } = await readBody(c, NewSeat)
    const { seat, name } = await session.post({ by: 'new', key, name: value.name || undefined, idem, body })
    return c.json({ seat, name }, 201)
  })

  return routes
}
