import { mkdtempSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { listen } from './listen.ts'
import { privateDatabase } from './postgres/privateDatabase.ts'
import { stop } from './stop.ts'

/**
 * What the bench holds the classroom against, as a process: Hono and one INSERT by `pg` for each request, in a private
 * PostgreSQL of the same kind in SECOND_LOOK_DATA. It checks nothing, orders nothing and tells nobody.
 */
const database = privateDatabase(process.env['SECOND_LOOK_DATA'] ?? mkdtempSync(join(tmpdir(), 'bare-')), true)
while (database.standing().teaching === 'starting') await new Promise((resolve) => setTimeout(resolve, 20))
await database.pool().query('CREATE TABLE IF NOT EXISTS bare (seq bigserial PRIMARY KEY, event jsonb NOT NULL)')

const app = new Hono()
app.post('/', async (c) => {
  const event = await c.req.json()
  const { rows } = await database.pool().query({
    name: 'bare',
    text: 'INSERT INTO bare (event) VALUES ($1) RETURNING seq',
    values: [event],
  })
  return c.json({ seq: Number(rows[0].seq) })
})
const server = createAdaptorServer({ fetch: app.fetch }) as Server
const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true })
console.log(`http://localhost:${port}`)
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void stop(server)
      .then(() => database.close())
      .then(() => process.exit(0))
  })
