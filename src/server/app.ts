import { Hono } from 'hono'
import { broken, notFound, sendFailure } from './failure.ts'
import { securityHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { printTrouble } from './printTrouble.ts'
import { type Folders, siteRoutes } from './site.ts'

/** Everything that answers over HTTP, with what else is below `/api`. Needs no network to be tried: `createApp(…).request('/healthz')`. */
export function createApp(folders: Folders, api: readonly Hono[] = []): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.onError((error, c) => {
    printTrouble(error)
    return sendFailure(c, broken)
  })
  app.route('/', healthRoutes(folders.site))
  for (const routes of api) app.route('/api', routes)
  app.all('/api/*', (c) => sendFailure(c, notFound))
  app.all('/api', (c) => sendFailure(c, notFound))
  app.route('/', siteRoutes(folders))
  return app
}
