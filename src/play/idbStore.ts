import { standingTo } from './apart.ts'
import type { AskDatabase } from './database.ts'
import { type Kept, type PlayStore, StoreTrouble } from './store.ts'

/** Playthroughs in this browser's IndexedDB. */
export function idbStore(ask: AskDatabase): PlayStore {
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
