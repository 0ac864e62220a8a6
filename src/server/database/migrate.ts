import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as run } from 'drizzle-orm/node-postgres/migrator'
import type { Client } from 'pg'

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
/** Of an advisory lock: two processes that start at once do not both make the tables. */
const lock = 7_361_205

/** Brings the tables to what this version needs. */
export async function migrate(client: Client): Promise<void> {
  await client.query('SET client_min_messages = warning')
  await client.query('SELECT pg_advisory_lock($1)', [lock])
  try {
    await run(drizzle(client), { migrationsFolder, migrationsSchema: 'public', migrationsTable: 'migrations' })
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lock])
  }
}
