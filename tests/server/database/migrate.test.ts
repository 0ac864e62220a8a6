import { getTableColumns, getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/server/database/database.ts'
import { entries, rules, sessions, stories } from '../../../src/server/database/schema.ts'
import { type OwnDatabase, ownDatabase } from '../class/support/sharedPostgres.ts'
import { untilReady } from '../class/support/untilReady.ts'

let own: OwnDatabase
let database: Database
beforeAll(async () => {
  own = await ownDatabase()
  database = own.open()
  await untilReady(database)
})
afterAll(async () => {
  await database.close()
})

test.each([stories, rules, sessions, entries])(
  'migrations make the tables that the schema says (%#)',
  async (table) => {
    const { rows } = await database.pool().query(
      `SELECT column_name AS name, data_type AS type, is_nullable = 'NO' AS "notNull"
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
      [getTableName(table)],
    )
    const said = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      notNull: column.notNull,
    }))
    expect(rows).toEqual(said)
  },
)

test('are run once, by however many processes at once', async () => {
  const others = [1, 2, 3].map(() => own.open())
  await Promise.all(others.map(untilReady))
  expect((await database.pool().query('SELECT count(*)::int AS count FROM migrations')).rows).toEqual([{ count: 1 }])
  await Promise.all(others.map((other) => other.close()))
  expect(database.standing().teaching).toBe('ready')
})

test('one turn of a world cannot be written twice, whatever a program does', async () => {
  const db = database.pool()
  await db.query("INSERT INTO stories VALUES ('s', 'kiln', '', '')")
  await db.query("INSERT INTO rules VALUES ('r', '{}')")
  await db.query(
    "INSERT INTO sessions (code, seq, host, screen, story, rules, body, made, expires) VALUES ('C', 0, '', '', 's', 'r', '', 0, 0)",
  )
  const insert = (seq: number, by: number, event: object) =>
    db.query('INSERT INTO entries (code, seq, time, by, event) VALUES ($1, $2, 0, $3, $4)', ['C', seq, by, event])
  await insert(1, 1, { type: 'choose', at: 0, choice: 'plan' })
  await insert(2, 2, { type: 'choose', at: 0, choice: 'plan' })
  await insert(3, 1, { type: 'vote', at: 0, choice: 'plan' })
  await expect(insert(4, 1, { type: 'choose', at: 0, choice: 'read-ad' })).rejects.toThrow('entries_turn')
})
