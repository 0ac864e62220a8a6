import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Beside, type Kept, StoreTrouble } from './store.ts'

export interface Schema extends DBSchema {
  playthroughs: { key: string; value: Kept & { id: string } }
  besides: { key: string; value: Beside }
  drawer: { key: string; value: unknown }
}

/** Asks this browser's database; rejects with StoreTrouble. */
export type AskDatabase = <Answer>(work: (database: IDBPDatabase<Schema>) => Promise<Answer>) => Promise<Answer>

const databaseName = 'second-look'

/** What this browser keeps. The database is opened at the first use. */
export function openDatabase(): AskDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const open = () => {
    opening ??= openDB<Schema>(databaseName, 3, {
      upgrade(database, from) {
        if (from < 1) database.createObjectStore('playthroughs', { keyPath: 'id' })
        if (from < 2) database.createObjectStore('besides')
        if (from < 3) database.createObjectStore('drawer')
      },
      // A newer version of this page, in another tab, waits for ours to let go.
      blocking(_current, _blocked, event) {
        opening = undefined
        ;(event.target as IDBDatabase).close()
      },
      terminated() {
        opening = undefined
      },
    })
    return opening
  }
  return async (work) => {
    try {
      return await work(await open())
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      opening = undefined
      throw troubleOf(error)
    }
  }
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return new StoreTrouble('full', error)
  const forbidden = [
    'SecurityError',
    'InvalidStateError',
    'NotAllowedError',
    'UnknownError',
    'ReferenceError',
    'TypeError',
  ]
  return new StoreTrouble(forbidden.includes(name) ? 'forbidden' : 'failed', error)
}
