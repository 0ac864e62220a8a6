import type { Database } from '../../../../src/server/database/database.ts'

/** Until it can be written to. */
export async function untilReady(database: Database): Promise<void> {
  while (database.standing().teaching !== 'ready') {
    if (database.standing().teaching === 'none') throw new Error(database.standing().why)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
