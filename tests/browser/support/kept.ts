import type { Page } from 'playwright-core'
import type { Playthrough } from '../../../src/core/record/playthrough.ts'
import type { Beside, Kept } from '../../../src/play/store.ts'

/** All that a store of the app's database holds; nothing is made by looking. */
const heldIn = <Held>(page: Page, store: 'playthroughs' | 'besides' | 'drawer'): Promise<Held[]> =>
  page.evaluate(async (name) => {
    const known = await indexedDB.databases()
    if (!known.some((database) => database.name === 'second-look')) return []
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await result(indexedDB.open('second-look'))
    const all = await result(database.transaction(name).objectStore(name).getAll())
    database.close()
    return all
  }, store)

/** What IndexedDB holds, latest first. */
export const kept = async (page: Page): Promise<Kept[]> =>
  (await heldIn<Kept>(page, 'playthroughs')).sort((left, right) => right.changed - left.changed)

/** What lies beside playthroughs. */
export const keptBeside = (page: Page): Promise<Beside[]> => heldIn(page, 'besides')

/** What lies in the drawer: the county form, first pictures, what was opened. */
export const keptInDrawer = (page: Page): Promise<unknown[]> => heldIn(page, 'drawer')

/** Waits until the latest playthrough holds this many events, and gives it. */
export async function untilKept(page: Page, events: number): Promise<Kept> {
  for (const patience = Date.now() + 15_000; Date.now() < patience; ) {
    const [latest] = await kept(page)
    if (latest && latest.playthrough.events.length >= events) return latest
  }
  throw new Error(`${events} events were never kept: ${JSON.stringify(await kept(page))}`)
}

/** Puts a playthrough where the app keeps them, as if it had been played here to its end. */
export async function keepPlay(page: Page, playthrough: Playthrough): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'second-look'))
  await page.evaluate(async (played) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('second-look')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const writing = database.transaction('playthroughs', 'readwrite')
    writing.objectStore('playthroughs').put({ id: played.id, playthrough: played, changed: Date.now(), finished: true })
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve
      writing.onabort = reject
    })
    database.close()
  }, playthrough)
}
