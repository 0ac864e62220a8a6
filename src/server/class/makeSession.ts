import { randomBytes, randomInt } from 'node:crypto'
import { codeFrom } from '../../classroom/code.ts'
import type { ClassEvent } from '../../classroom/logged.ts'
import { type ClassStory, startWalk } from '../../classroom/storyWalk.ts'
import { type CaseFile, caseFromOf, givenOf } from '../../core/case/caseFile.ts'
import { givenFault } from '../../core/manifest/given.ts'
import { rules } from '../../core/score/rules.ts'
import { rulesHash } from '../../ink/compile/rulesHash.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { append, type NewEntry } from './append.ts'
import { failing, malformed } from './classFailure.ts'
import { handedFile } from './handedFile.ts'
import { hashOfKey } from './key.ts'
import type { LiveSessions } from './liveSessions.ts'
import type { NewSession } from './newSession.ts'
import type { Said } from './requestBody.ts'
import type { StoryBytes } from './shippedStories.ts'
import type { StoryShelf } from './storyShelf.ts'
import { inTransaction } from './transaction.ts'

/** A session that was made, or was made before by the same request. */
export interface Made {
  readonly code: string
  readonly story: string
  readonly rules: string
}

interface Desk {
  readonly database: Database
  readonly stories: StoryShelf
  readonly sessions: LiveSessions
  readonly clock: Clock
}

const day = 24 * 60 * 60 * 1000

/** Makes a session with its first entries. Throws a ClassFailure where it cannot be. */
export async function makeSession(
  { database, stories, sessions, clock }: Desk,
  host: Buffer,
  { value, body, idem }: Said<NewSession>,
): Promise<Made> {
  const before = await madeBefore(database, host, idem, body)
  if (before) return before
  const bytes = await stories.of(value.scenario)
  if (!bytes) throw failing('no-story', undefined, 'There is no scenario of this name here.')
  const story = await stories.walkable(bytes.hash)
  if (!story) throw failing('no-story')
  const { caseFrom } = value
  const file = caseFrom === undefined ? undefined : await handedFile(sessions, host, caseFrom, story.manifest)
  const events = eventsOf(value, bytes, story, file)
  const time = clock.now()
  const screen = hashOfKey(value.screenKey)
  const row = { host, screen, story: bytes.hash, idem, body, made: time, expires: time + value.keepDays * day }
  const entries = events.map((event): NewEntry => ({ time, by: 0, event, idem: undefined, body: undefined }))
  for (;;) {
    const code = newCode()
    try {
      await insert(database, { ...row, code }, bytes, entries)
      return { code, story: bytes.hash, rules: rulesHash }
    } catch (error) {
      const constraint = error instanceof Error && 'constraint' in error ? error.constraint : undefined
      // The same request came twice at once, or the code is another session's.
      if (constraint === 'sessions_idem') {
        const twin = await madeBefore(database, host, idem, body)
        if (twin) return twin
      } else if (constraint !== 'sessions_pkey') throw error
    }
  }
}

async function madeBefore(
  database: Database,
  host: Buffer,
  idem: string | undefined,
  body: string,
): Promise<Made | undefined> {
  // Where there is no database that is said first, whatever was asked for.
  const pool = database.pool()
  if (idem === undefined) return undefined
  const { rows } = await pool.query<Made & { body: string }>(
    'SELECT code, story, rules, body FROM sessions WHERE host = $1 AND idem = $2',
    [host, idem],
  )
  const [made] = rows
  if (!made) return undefined
  if (made.body !== body) throw failing('other-body')
  return { code: made.code, story: made.story, rules: made.rules }
}

function eventsOf(
  value: NewSession,
  { hash }: StoryBytes,
  story: ClassStory,
  file: CaseFile | undefined,
): ClassEvent[] {
  const { scenario, mode, state, names, holds } = value
  const declared = story.manifest.scenario.given
  const wished = { ...value.given, ...(file && givenOf(file)) }
  const fault = givenFault(declared, wished)
  if (fault) throw malformed(`The scenario cannot begin so: ${fault}.`)
  // What is not said is the first of what it may be.
  const given = Object.fromEntries(
    Object.entries(declared).map(([name, values]) => [name, wished[name] ?? values[0] ?? '']),
  )
  startWalk(story, given)
  if (holds.length > 0 && mode !== 'each') throw malformed('Beats are held where each plays on their own.')
  const missing = holds.find((beat) => !story.beats.beats[beat])
  if (missing !== undefined) throw malformed(`The story's map has no beat ${missing}.`)
  const seed = value.seed ?? randomInt(1, 0x7fffffff)
  return [
    {
      ...{ type: 'created', scenario, mode, story: hash, rules: rulesHash, given, seed, state, names },
      ...(file && { caseFrom: caseFromOf(file) }),
    },
    ...[...new Set(holds)].map((beat) => ({ type: 'hold', beat }) as const),
  ]
}

function newCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(16))
    if (code !== undefined) return code
  }
}

interface NewRow {
  readonly code: string
  readonly host: Buffer
  readonly screen: Buffer
  readonly idem: string | undefined
  readonly body: string
  readonly made: number
  readonly expires: number
}

/** What is there stays, and is held until we are done: nobody clears it away meanwhile. */
const keep = 'ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash'

const insert = (database: Database, row: NewRow, bytes: StoryBytes, entries: readonly NewEntry[]): Promise<void> =>
  inTransaction(database.pool(), async (db) => {
    await db.query(`INSERT INTO stories (hash, scenario, story, graph) VALUES ($1, $2, $3, $4) ${keep}`, [
      bytes.hash,
      bytes.scenario,
      bytes.story,
      bytes.graph,
    ])
    await db.query(`INSERT INTO rules (hash, data) VALUES ($1, $2) ${keep}`, [rulesHash, rules])
    await db.query(
      `INSERT INTO sessions (code, seq, host, screen, story, rules, idem, body, made, expires)
        VALUES ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.code, row.host, row.screen, bytes.hash, rulesHash, row.idem, row.body, row.made, row.expires],
    )
    await append(db, row.code, 0, entries)
    return () => undefined
  })
