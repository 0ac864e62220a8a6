import type { Page } from 'playwright-core'
import type { Playthrough } from '../../../src/core/record/playthrough.ts'
import type { Beside, Kept } from '../../../src/play/store.ts'

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

/** What lies beside playthroughs. */
export const keptBeside = (page: Page): Promise<Beside[]> =>
  page.evaluate(
    () =>
      new Promise<Beside[]>((resolve, reject) => {
        const opening = indexedDB.open('second-look')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('besides').objectStore('besides').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => resolve(reading.result as Beside[])
          opening.result.close()
        }
      }),
  )

/** Waits until the latest playthrough holds this many events, and gives it. */
export async function untilKept(page: Page, events: number): Promise<Kept> {
  for (let tries = 0; tries < 200; tries++) {
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
