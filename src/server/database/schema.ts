import { sql } from 'drizzle-orm'
import { bigint, customType, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
/** Milliseconds since 1970, by the app's clock. */
const moment = (name: string) => bigint(name, { mode: 'number' })

/** What a class plays, kept as it was when the first session with it began. */
export const stories = pgTable('stories', {
  hash: text('hash').primaryKey(),
  scenario: text('scenario').notNull(),
  /** The compiled story, as it was served. */
  story: bytes('story').notNull(),
  graph: bytes('graph').notNull(),
})

/** Points and effects that sessions began under. */
export const rules = pgTable('rules', {
  hash: text('hash').primaryKey(),
  data: jsonb('data').notNull(),
})

export const sessions = pgTable(
  'sessions',
  {
    code: text('code').primaryKey(),
    /** The seq of the last entry: who raises it holds the row's lock, and writes the entries in the same statement. */
    seq: integer('seq').notNull(),
    /** SHA-256 of the keys. */
    host: bytes('host').notNull(),
    screen: bytes('screen').notNull(),
    story: text('story')
      .notNull()
      .references(() => stories.hash),
    rules: text('rules')
      .notNull()
      .references(() => rules.hash),
    /** Of the request that made it. */
    idem: text('idem'),
    body: text('body').notNull(),
    made: moment('made').notNull(),
    /** From when on it may be deleted. */
    expires: moment('expires').notNull(),
    /** When a sweep first found that it may: a clock that jumps deletes nothing at once. */
    found: moment('found'),
  },
  (table) => [uniqueIndex('sessions_idem').on(table.host, table.idem), index('sessions_expires').on(table.expires)],
)

/** The logs. */
export const entries = pgTable(
  'entries',
  {
    code: text('code')
      .notNull()
      .references(() => sessions.code, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    time: moment('time').notNull(),
    /** A seat by its number, the host as 0. */
    by: integer('by').notNull(),
    event: jsonb('event').notNull(),
    /** The Idempotency-Key of the request, and a hash of what it said. */
    idem: text('idem'),
    body: text('body'),
    /** Of `joined`: SHA-256 of the seat's key. */
    key: bytes('key'),
  },
  (table) => [
    primaryKey({ columns: [table.code, table.seq] }),
    uniqueIndex('entries_idem').on(table.code, table.by, table.idem),
    uniqueIndex('entries_key').on(table.code, table.key),
    /** Each world takes each of its turns once, whatever a program does. */
    uniqueIndex('entries_turn')
      .on(table.code, table.by, sql`(${table.event} ->> 'at')`)
      .where(sql`${table.event} ->> 'type' IN ('choose', 'take')`),
  ],
)
