import { type Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import { HostEvent, SeatEvent } from '../../classroom/classEvent.ts'
import type { Reader } from '../../classroom/logged.ts'
import { seenBy } from '../../classroom/seenBy.ts'
import { modeOf } from './audience.ts'
import { failing, malformed } from './classFailure.ts'
import type { Entrance } from './entrance.ts'
import type { LiveSession } from './liveSession.ts'
import { readBody, type Said } from './requestBody.ts'

/** Entries in one answer, at most. */
const most = 500

/** Writing to a session's log and reading it, by asking or by a stream. */
export function logRoutes(entrance: Entrance): Hono {
  const routes = new Hono()

  routes.post('/sessions/:code/events', async (c) => {
    const { session, reader } = await entrance.reader(c)
    if (reader.role === 'screen') throw failing('role')
    if (reader.role === 'host') {
      const { value, body, idem } = await readEvent(c, HostEvent, SeatEvent, 'not-a-player')
      const { seq } = await session.post({ by: 'host', event: value, idem, body })
      return c.json({ seq })
    }
    const { value, body, idem } = await readEvent(c, SeatEvent, HostEvent, 'role')
    const { seq } = await session.post({ by: reader.seat, event: value, idem, body })
    return c.json({ seq })
  })

  routes.get('/sessions/:code/events', async (c) => {
    const { session, reader, after } = await reading(c, entrance)
    if (after > session.log.length) await session.catchUp()
    const part = session.log.slice(after, after + most)
    const mode = modeOf(session.log)
    if (reader.role === 'seat') session.audience.polled(reader.seat)
    return c.json({
      events: part.flatMap((entry) => seenBy(reader, entry, mode) ?? []),
      next: Math.max(after, Math.min(after + most, session.log.length)),
      ...(reader.role !== 'seat' && { tally: session.audience.tally() }),
    })
  })

  routes.get('/sessions/:code/stream', async (c) => {
    const { session, reader, after } = await reading(c, entrance)
    return new Response(session.audience.listen(reader, after), {
      headers: {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store, no-transform',
        // Proxies that hold back what is small would hold back everything.
        'X-Accel-Buffering': 'no',
      },
    })
  })

  return routes
}

async function reading(
  c: Context,
  entrance: Entrance,
): Promise<{ session: LiveSession; reader: Reader; after: number }> {
  const { session, reader } = await entrance.reader(c)
  const text = c.req.query('after') ?? '0'
  const after = Number(text)
  if (!/^\d{1,9}$/.test(text)) throw malformed('"after" must be the number of an entry.')
  if (reader.role === 'seat' && session.roster.isRemoved(reader.seat)) throw failing('removed')
  return { session, reader, after }
}

/** Reads an event; one of the other role's is refused as such. */
async function readEvent<Value>(
  c: Context,
  shape: z.ZodMiniType<Value>,
  other: z.ZodMiniType<unknown>,
  code: 'role' | 'not-a-player',
): Promise<Said<Value>> {
  try {
    return await readBody(c, shape)
  } catch (error) {
    const foreign = await readBody(c, other).catch(() => undefined)
    throw foreign ? failing(code) : error
  }
}
