import type { Pool, PoolClient } from 'pg'

/** An entry as it is written. */
export interface NewEntry {
  readonly time: number
  /** A seat by its number, the host as 0. */
  readonly by: number
  readonly event: object
  readonly idem: string | undefined
  readonly body: string | undefined
  /** Of `joined`: the hash of the seat's key, in hex. */
  readonly key?: string
}

/**
 * Takes the next seqs and inserts the entries, in one statement that holds the lock of the session's row: once a seq can be
 * read, no lower one can appear. False, and nothing was written, where the session is not at `known` any more.
 */
export async function append(
  db: Pool | PoolClient,
  code: string,
  known: number,
  entries: readonly NewEntry[],
): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'append',
    text: `WITH taken AS (UPDATE sessions SET seq = seq + $3::int WHERE code = $1 AND seq = $2 RETURNING code)
      INSERT INTO entries (code, seq, time, by, event, idem, body, key)
      SELECT taken.code, $2::int + x.n, x.time, x.by, x.event, x.idem, x.body, decode(x.key, 'hex')
      FROM taken, jsonb_to_recordset($4::jsonb)
        AS x(n int, time bigint, by int, event jsonb, idem text, body text, key text)`,
    values: [code, known, entries.length, JSON.stringify(entries.map((entry, place) => ({ n: place + 1, ...entry })))],
  })
  return rowCount === entries.length
}
