import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../../src/server/database/database.ts'
import { privateDatabase } from '../../../../src/server/postgres/privateDatabase.ts'
import { untilReady } from './untilReady.ts'

/** A new, empty database, on a PostgreSQL that the files of a run share. */
export interface OwnDatabase {
  /** Connects to it, as another process would. */
  open(): Database
}

/** Connections of one that is opened: a server takes sixty in all. */
const connections = 4

export async function ownDatabase(): Promise<OwnDatabase> {
  const folder = process.env['SECOND_LOOK_TEST_DATA']
  if (!folder) throw new Error('SECOND_LOOK_TEST_DATA is not set: scripts/lib/unitSetup.mjs sets it')
  const keeper = privateDatabase(join(folder, 'data'), true)
  await untilReady(keeper)
  const { host, port, user, password } = keeper.pool().options
  const database = `file_${randomUUID().replaceAll('-', '')}`
  await keeper.pool().query(`CREATE DATABASE ${database}`)
  const open = () => openDatabase(async () => ({ host, port, user, password, database }), { connections })
  const first = open()
  await untilReady(first)
  // Who leaves while somebody is there leaves it running; the set-up ends it.
  await keeper.close()
  await first.close()
  return { open }
}
