import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'

/** Milliseconds between two sweeps. */
export const sweepPause = 10 * 60_000
/** Milliseconds that a session must have been found past its days before it goes. */
const secondLook = 5 * 60_000

/**
 * Deletes sessions whose days are over, with their stories where nobody else plays them. It takes two looks some minutes apart,
 * and the second must find it so too: a clock that was wrong for a moment deletes nothing. Gives the codes of those that went.
 */
export async function sweep(database: Database, clock: Clock): Promise<string[]> {
  const db = database.pool()
  const now = clock.now()
  await db.query('UPDATE sessions SET found = NULL WHERE found IS NOT NULL AND (expires > $1 OR found > $1)', [now])
  const { rows } = await db.query<{ code: string }>(
    'DELETE FROM sessions WHERE expires <= $1 AND found <= $2 RETURNING code',
    [now, now - secondLook],
  )
  await db.query('UPDATE sessions SET found = $1 WHERE expires <= $1 AND found IS NULL', [now])
  await dropUnused(database)
  return rows.map(({ code }) => code)
}

/** Stories and rules that no session keeps any more. */
export async function dropUnused(database: Database): Promise<void> {
  // A session that is being made at this moment holds its story by its own lock: then this waits for the next time.
  for (const [table, column] of [
    ['stories', 'story'],
    ['rules', 'rules'],
  ])
    await database
      .pool()
      .query(`DELETE FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.${column} = ${table}.hash)`)
      .catch((error: Error & { code?: string }) => {
        if (error.code !== '23503') throw error
      })
}
