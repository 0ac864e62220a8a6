import type { Pool, PoolClient } from 'pg'
import type { ClassEvent, Logged } from '../../classroom/logged.ts'

/** An entry of the log, with what only the server knows of it. */
export interface Kept {
  readonly entry: Logged
  readonly idem: string | null
  readonly body: string | null
  /** Of `joined`: the hash of the seat's key. */
  readonly key: Buffer | null
}

interface Row {
  readonly seq: number
  readonly time: string
  readonly by: number
  readonly event: ClassEvent
  readonly idem: string | null
  readonly body: string | null
  readonly key: Buffer | null
}

/** The entries of a session after a seq, in order. */
export async function readLog(db: Pool | PoolClient, code: string, after: number): Promise<Kept[]> {
  const { rows } = await db.query<Row>({
    name: 'log',
    text: 'SELECT seq, time, by, event, idem, body, key FROM entries WHERE code = $1 AND seq > $2 ORDER BY seq',
    values: [code, after],
  })
  return rows.map(({ seq, time, by, event, idem, body, key }) => ({
    entry: { seq, time: Number(time), by: by === 0 ? 'host' : by, ...event },
    ...{ idem, body, key },
  }))
}
