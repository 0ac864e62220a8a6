import type { Pool, PoolClient } from 'pg'

/** Does `work` in a transaction; what it gives back is called once that is on the disk. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (db: PoolClient) => Promise<() => Result>,
): Promise<Result> {
  const db = await pool.connect()
  let broken: Error | undefined
  // A connection that breaks between two queries says so here.
  const onError = (error: Error) => {
    broken = error
  }
  db.on('error', onError)
  try {
    await db.query('BEGIN')
    const then = await work(db)
    await db.query('COMMIT')
    return then()
  } catch (error) {
    await db.query('ROLLBACK').catch((failed: Error) => {
      broken ??= failed
    })
    throw error
  } finally {
    db.off('error', onError)
    db.release(broken)
  }
}
