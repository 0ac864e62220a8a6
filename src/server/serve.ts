import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { addressOf, urlOf } from './address.ts'
import { createApp } from './app.ts'
import { classroom } from './class/classRoutes.ts'
import { openTeaching } from './database/openTeaching.ts'
import { addressesOf, type Here, hereRoutes } from './hereRoutes.ts'
import { listen } from './listen.ts'
import type { Folders } from './site.ts'
import { stop } from './stop.ts'

/** What is served, and where data lie that nobody has named a folder for. */
export interface Served extends Folders {
  readonly data: string
}

/**
 * Serves pages and classes as the environment and the words of the command line ask for, says where, and stops with the
 * process. Throws one sentence where it cannot.
 */
export async function serve(
  { data, ...folders }: Served,
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[],
): Promise<void> {
  const address = addressOf(environment, words)
  let app = createApp(folders)
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server
  const here: Here = { host: address.host, port: await listen(server, address) }

  // Only now: where we cannot listen no database is started, and the first page does not wait for one.
  const database = openTeaching(environment, data)
  const teaching = classroom({ database, site: folders.site, proxied: environment['TRUST_PROXY'] === '1' })
  app = createApp(folders, [hereRoutes(here, database), teaching.routes])

  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A terminal and npm may both pass the signal on: the second one is the same wish.
      if (stopping) return
      stopping = true
      teaching.close()
      void stop(server)
        .then(() => database.close())
        .then(() => process.exit(0))
    })
  }
  console.log(`Second Look is at ${urlOf(here.host, here.port)} (Ctrl-C stops it)`)
  const phones = addressesOf(here)
  if (phones.length > 0) console.log(`Phones in the same network reach it at ${phones.join(' or ')}`)
}
