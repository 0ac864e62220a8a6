import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../../src/server/database/database.ts'
import { isAlive } from '../../../src/server/postgres/postmaster.ts'
import { privateDatabase } from '../../../src/server/postgres/privateDatabase.ts'
import { untilReady } from '../class/support/untilReady.ts'
import { dataFolder } from '../dataFolder.ts'

const data = dataFolder()
afterAll(() => data.remove())
const pidIn = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

async function opened(folder = data.path): Promise<Database> {
  const database = privateDatabase(folder, true)
  onTestFinished(() => database.close())
  await untilReady(database)
  return database
}

async function whyNot(folder: string): Promise<string | undefined> {
  const database = privateDatabase(folder, true)
  onTestFinished(() => database.close())
  while (database.standing().teaching === 'starting') await new Promise((resolve) => setTimeout(resolve, 10))
  expect(database.standing().teaching).toBe('none')
  return database.standing().why
}

const settingsOf = async (database: Database, ...names: string[]) => {
  const { rows } = await database
    .pool()
    .query('SELECT name, setting FROM pg_settings WHERE name = ANY($1) ORDER BY name', [names])
  return rows.map(({ setting }) => setting)
}

describe('a private database', () => {
  test('is for this machine alone, behind a password that only we may read, and writes to the disk', async () => {
    const database = await opened()
    const names = ['fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit', 'unix_socket_directories']
    expect(await settingsOf(database, ...names)).toEqual(['on', 'on', '127.0.0.1', 'on', ''])
    expect(statSync(join(data.path, 'password')).mode & 0o777).toBe(0o600)
    expect(statSync(join(data.path, 'postgres')).mode & 0o077).toBe(0)
    const { host, port, user, database: name } = database.pool().options
    const stranger = new pg.Client({ host, port, user, database: name, password: 'guess' })
    await expect(stranger.connect()).rejects.toThrow(/password/)
  })

  test('keeps what is in it, is stopped with us, and starts again', async () => {
    const first = privateDatabase(data.path, true)
    await untilReady(first)
    await first.pool().query('CREATE TABLE kept (word text)')
    const pid = pidIn(data.path)
    await first.close()
    expect(isAlive(pid)).toBe(false)
    const second = await opened()
    expect((await second.pool().query('SELECT * FROM kept')).rows).toEqual([])
  })

  test('of another process of ours is shared, and stopped by the last', async () => {
    const [one, two] = [privateDatabase(data.path, true), privateDatabase(data.path, true)]
    await Promise.all([one, two].map(untilReady))
    const pid = pidIn(data.path)
    await one.close()
    expect(isAlive(pid)).toBe(true)
    expect((await two.pool().query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await two.close()
    expect(isAlive(pid)).toBe(false)
  })

  test('that another process is just starting is waited for; what a start that was cut off left is cleared', async () => {
    const first = privateDatabase(data.path, true)
    await untilReady(first)
    await first.close()
    const note = join(data.path, 'postgres/postmaster.pid')
    writeFileSync(note, '')
    const waiting = privateDatabase(data.path, true)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(waiting.standing().teaching).toBe('starting')
    rmSync(note)
    await untilReady(waiting)
    await waiting.close()
    writeFileSync(note, '')
    utimesSync(note, new Date(0), new Date(0))
    const again = privateDatabase(data.path, true)
    await untilReady(again)
    await again.close()
  })

  test('left half made is made anew; a note of a process that is long gone does no harm', async () => {
    const fresh = dataFolder()
    onTestFinished(fresh.remove)
    mkdirSync(join(fresh.path, 'making-1'), { recursive: true })
    writeFileSync(join(fresh.path, 'password'), 'kept-from-before\n', { mode: 0o600 })
    const first = privateDatabase(fresh.path, true)
    await untilReady(first)
    await first.close()
    // The number of a process that is alive, and is no PostgreSQL.
    writeFileSync(join(fresh.path, 'postgres', 'postmaster.pid'), `${process.pid}\n${fresh.path}\n0\n5999\n`)
    const again = privateDatabase(fresh.path, true)
    await untilReady(again)
    await again.close()
    expect(existsSync(join(fresh.path, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('closed while it is being made leaves nothing behind', async () => {
    const fresh = dataFolder()
    onTestFinished(fresh.remove)
    const database = privateDatabase(fresh.path, true)
    await new Promise((resolve) => setTimeout(resolve, 150))
    await database.close()
    const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    expect(stdout).not.toContain(fresh.path)
  })
})

describe('where there can be none, it says why', () => {
  test('a password that is gone', async () => {
    const fresh = dataFolder()
    onTestFinished(fresh.remove)
    const first = privateDatabase(fresh.path, true)
    await untilReady(first)
    await first.close()
    rmSync(join(fresh.path, 'password'))
    expect(await whyNot(fresh.path)).toMatch(/^The password of the database is missing/)
  })

  test('a folder that is a file', async () => {
    const fresh = dataFolder()
    onTestFinished(fresh.remove)
    writeFileSync(fresh.path, '')
    expect(await whyNot(join(fresh.path))).toMatch(/^The data folder is a file\./)
  })

  test.skipIf(process.getuid?.() !== 0)('as root, a folder that no other user may enter', async () => {
    const fresh = dataFolder()
    onTestFinished(fresh.remove)
    mkdirSync(fresh.path)
    chmodSync(fresh.path, 0o700)
    expect(await whyNot(join(fresh.path, 'inner'))).toMatch(/^The user "postgres" may not enter .* SECOND_LOOK_DATA\.$/)
  })
})
