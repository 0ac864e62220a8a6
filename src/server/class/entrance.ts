import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { parseCode } from '../../classroom/code.ts'
import type { Reader } from '../../classroom/logged.ts'
import { failing } from './classFailure.ts'
import { keyFrom } from './key.ts'
import type { LiveSession } from './liveSession.ts'
import type { LiveSessions } from './liveSessions.ts'
import { newNear } from './near.ts'
import type { WrongCodes } from './wrongCodes.ts'

/** Lets in who has a key. */
export interface Entrance {
  /** The hash of the key that comes with a request. Throws where there is none. */
  key(c: Context): Buffer
  /** The session of the code in the path, for a key that it may not know yet. Throws where there is none. */
  session(c: Context): Promise<{ session: LiveSession; key: Buffer; reader: Reader | undefined }>
  /** The same, for a key that it knows. */
  reader(c: Context): Promise<{ session: LiveSession; reader: Reader }>
  /** The same, for the host only. */
  host(c: Context): Promise<LiveSession>
}

/** `proxied`: the last address in X-Forwarded-For is the client's. */
export function entrance(sessions: LiveSessions, wrong: WrongCodes, proxied: boolean): Entrance {
  const addressOf = (c: Context): string => {
    const forwarded = proxied ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
    if (forwarded) return forwarded
    try {
      return getConnInfo(c).remote.address ?? ''
    } catch {
      return ''
    }
  }
  const key = (c: Context): Buffer => {
    const found = keyFrom(c.req.header('Authorization'))
    if (!found) throw failing('no-key')
    return found
  }
  const near = newNear()
  const session: Entrance['session'] = async (c) => {
    const found = key(c)
    const address = addressOf(c)
    const code = parseCode(c.req.param('code') ?? '')
    const there = code === undefined ? undefined : await sessions.get(code)
    const reader = there?.roster.readerOf(found)
    const wait = reader || (there && near.has(there, address)) ? 0 : wrong.wait(address)
    if (wait > 0) throw failing('too-many-codes', wait)
    if (!there) {
      wrong.count(address)
      throw failing('bad-code')
    }
    near.add(there, address)
    return { session: there, key: found, reader }
  }
  const reader: Entrance['reader'] = async (c) => {
    const { session: there, reader: known } = await session(c)
    if (!known) throw failing('wrong-key')
    return { session: there, reader: known }
  }
  return {
    key,
    session,
    reader,
    async host(c) {
      const { session: there, reader: known } = await reader(c)
      if (known.role !== 'host') throw failing('role')
      return there
    },
  }
}
