import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/**
 * Refuses what is larger than so many bytes. A body whose length is said is not looked at: that alone would make a web stream of
 * it, with some kilobytes that outlive the request; one that comes in pieces is counted.
 */
export function bounded(largest: number, onError: (c: Context) => never): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: largest, onError })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const length = c.req.header('Content-Length')
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next)
    return Number(length) > largest ? onError(c) : next()
  }
}
