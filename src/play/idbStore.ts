import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { standingTo } from './apart.ts'
import { type Beside, type Kept, type PlayStore, StoreTrouble } from './store.ts'

interface Schema extends DBSchema {
  playthroughs: { key: string; value: Kept & { id: string } }
  besides: { key: string; value: Beside }
}

const databaseName = 'second-look'

/** Playthroughs in this browser's IndexedDB. The database is opened at the first use. */
export function idbStore(): PlayStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const open = () => {
    opening ??= openDB<Schema>(databaseName, 2, {
      upgrade(database, from) {
        if (from < 1) database.createObjectStore('playthroughs', { keyPath: 'id' })
        if (from < 2) database.createObjectStore('besides')
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
  const ask = async <Answer>(work: (database: IDBPDatabase<Schema>) => Promise<Answer>): Promise<Answer> => {
    try {
      return await work(await open())
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      opening = undefined
      throw troubleOf(error)
    }
  }
  return {
    list: () => ask(async (database) => (await database.getAll('playthroughs')).map(withoutKey).sort(latestFirst)),
    get: (id) =>
      ask(async (database) => ((found) => found && withoutKey(found))(await database.get('playthroughs', id))),
    put: (kept) =>
      ask(async (database) => {
        // One transaction: no other tab writes between looking and putting.
        const work = database.transaction('playthroughs', 'readwrite')
        const before = await work.store.get(kept.playthrough.id)
        const standing = standingTo(before?.playthrough, kept.playthrough)
        if (standing === 'goes-on') await work.store.put({ ...kept, id: kept.playthrough.id })
        await work.done
        if (standing === 'apart') throw new StoreTrouble('changed')
      }),
    remove: (id) =>
      ask(async (database) => {
        const work = database.transaction(['playthroughs', 'besides'], 'readwrite')
        work.objectStore('playthroughs').delete(id)
        work.objectStore('besides').delete(id)
        await work.done
      }),
    beside: (id) => ask(async (database) => (await database.get('besides', id)) ?? {}),
    putBeside: (id, beside) => ask(async (database) => void (await database.put('besides', beside, id))),
  }
}

const withoutKey = ({ playthrough, changed, finished }: Kept): Kept => ({ playthrough, changed, finished })
const latestFirst = (left: Kept, right: Kept) => right.changed - left.changed

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
