import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { addressOf, urlOf } from './address.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { stop } from './stop.ts'

/**
 * The server as a process: `tsx src/server/entry.ts`. PORT (3000, or the next free one) and HOST (127.0.0.1; 0.0.0.0
 * for a class on the local network) say where. It prints one line with its address, and stops on SIGTERM and Ctrl-C.
 */
const built = (name: string): string => fileURLToPath(new URL(`../../build/${name}`, import.meta.url))

async function start(): Promise<void> {
  const address = addressOf(process.env)
  const app = createApp({ site: built('site'), art: built('art') })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const port = await listen(server, address)

  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A terminal and npm may both pass the signal on: the second one is the same wish.
      if (stopping) return
      stopping = true
      void stop(server).then(() => process.exit(0))
    })
  }
  console.log(`Second Look is at ${urlOf(address.host, port)} (Ctrl-C stops it)`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
