import { networkInterfaces } from 'node:os'
import { Hono } from 'hono'
import { urlOf } from './address.ts'
import type { Database } from './database/database.ts'

/** Where this server listens. */
export interface Here {
  readonly host: string
  readonly port: number
}

const everywhere = new Set(['0.0.0.0', '::'])
const loopback = /^(127\.|localhost$|::1$)/

/** Whether other devices can reach what listens there. */
export const isOpen = (host: string): boolean => !loopback.test(host)

/** Addresses under which other devices reach this server, those of the local network first. */
export function addressesOf({ host, port }: Here): string[] {
  if (!isOpen(host)) return []
  if (!everywhere.has(host)) return [urlOf(host, port)]
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
  return [...new Set(addresses)].map((address) => urlOf(address, port))
}

/** Milliseconds for which the stream of a room check stays open: long enough to tell that nobody holds it back. */
const checked = 6_000

/**
 * `/api/here`: whether one can teach here, and where phones find us. `/api/here/stream`: one word at once, and silence, so that
 * a phone can tell whether streams come through to it.
 */
export function hereRoutes(here: Here, database: Database): Hono {
  return new Hono()
    .get('/here', (c) => {
      const addresses = addressesOf(here)
      return c.json({ ...database.standing(), addresses, lan: addresses.length > 0 }, 200, {
        'Cache-Control': 'no-store',
      })
    })
    .get('/here/stream', () => {
      let timer: NodeJS.Timeout
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('event: beat\ndata: {"next":0}\n\n'))
          timer = setTimeout(() => controller.close(), checked)
          timer.unref()
        },
        cancel: () => clearTimeout(timer),
      })
      return new Response(body, {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store, no-transform',
          'X-Accel-Buffering': 'no',
        },
      })
    })
}
