import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { notAllowed, notBuilt, sendFailure } from './failure.ts'

/** `/healthz`: the process answers. `/readyz`: there is something to serve. */
export function healthRoutes(site: string): Hono {
  const routes = new Hono()
  routes.get('/healthz', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  routes.get('/readyz', async (c) => {
    const built = await stat(join(site, 'index.html')).catch(() => undefined)
    if (built) return c.json({ ready: true }, 200, { 'Cache-Control': 'no-store' })
    c.header('Retry-After', '1')
    return sendFailure(c, notBuilt)
  })
  for (const path of ['/healthz', '/readyz'])
    routes.all(path, (c) => {
      c.header('Allow', 'GET, HEAD')
      return sendFailure(c, notAllowed)
    })
  return routes
}
