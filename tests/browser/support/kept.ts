import type { Page } from 'playwright-core'
import type { Kept } from '../../../src/play/store.ts'

/** What IndexedDB holds, latest first; nothing is made by looking. */
export const kept = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'second-look')) return []
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await result(indexedDB.open('second-look'))
    const all = (await result(database.transaction('playthroughs').objectStore('playthroughs').getAll())) as Kept[]
    database.close()
    return all.sort((left, right) => right.changed - left.changed)
  })

/** Waits until the latest playthrough holds this many events, and gives it. */
export async function untilKept(page: Page, events: number): Promise<Kept> {
  for (let tries = 0; tries < 200; tries++) {
    const [latest] = await kept(page)
    if (latest && latest.playthrough.events.length >= events) return latest
  }
  throw new Error(`${events} events were never kept: ${JSON.stringify(await kept(page))}`)
}
