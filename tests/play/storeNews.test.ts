import { expect, test } from 'vitest'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import { type Kept, StoreTrouble } from '../../src/play/store.ts'
import { type Channel, withNews } from '../../src/play/storeNews.ts'

/** Tabs that hear each other, and none hears itself. */
function tabs() {
  const open: { channel: Channel; hear: (id: string) => void }[] = []
  return (): Channel => {
    const listeners: ((event: { data: unknown }) => void)[] = []
    const channel: Channel = {
      postMessage: (id) => {
        for (const tab of open) if (tab.channel !== channel) tab.hear(id)
      },
      addEventListener: (_type, listener) => void listeners.push(listener),
    }
    open.push({ channel, hear: (data) => void listeners.map((listener) => listener({ data })) })
    return channel
  }
}

const kept = (id: string): Kept => ({ playthrough: { id } as Playthrough, changed: 1, finished: false })

test('what one tab keeps, names or removes the other hears of, once it is done', async () => {
  const tab = tabs()
  const inner = memoryStore()
  const here = withNews(inner, tab())
  const there = withNews(inner, tab())
  const heard: string[] = []
  const leave = there.onKept((id) => heard.push(id))
  here.onKept((id) => heard.push(`own ${id}`))
  await here.store.put(kept('one'))
  await here.store.putBeside('two', { name: 'Two' })
  await here.store.remove('one')
  expect(heard).toEqual(['one', 'two', 'one'])
  leave()
  await here.store.put(kept('one'))
  expect(heard).toHaveLength(3)
})

test('what was refused is no news, and without a channel all goes on', async () => {
  const tab = tabs()
  const refusing = { ...memoryStore(), put: () => Promise.reject(new StoreTrouble('full')) }
  const here = withNews(refusing, tab())
  const heard: string[] = []
  withNews(memoryStore(), tab()).onKept((id) => heard.push(id))
  await expect(here.store.put(kept('one'))).rejects.toThrow(StoreTrouble)
  expect(heard).toEqual([])
  const alone = withNews(memoryStore(), undefined)
  await alone.store.put(kept('one'))
  expect(await alone.store.list()).toHaveLength(1)
})
