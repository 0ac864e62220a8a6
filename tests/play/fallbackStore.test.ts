import { expect, test } from 'vitest'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { withFallback } from '../../src/play/fallbackStore.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import { type Kept, type PlayStore, StoreTrouble } from '../../src/play/store.ts'

const kept = (id: string, changed: number): Kept => ({ playthrough: { id } as Playthrough, changed, finished: false })
const ids = async (store: PlayStore) =>
  (await store.list()).map(({ playthrough: { id }, changed }) => `${id} ${changed}`)

/** A store that can be told to refuse. */
function fickle() {
  const inner = memoryStore()
  const state = { refuses: false }
  const unless = <Answer>(work: () => Promise<Answer>) =>
    state.refuses ? Promise.reject(new StoreTrouble('full')) : work()
  const store: PlayStore = {
    list: () => unless(() => inner.list()),
    get: (id) => unless(() => inner.get(id)),
    put: (entry) => unless(() => inner.put(entry)),
    remove: (id) => unless(() => inner.remove(id)),
    beside: (id) => unless(() => inner.beside(id)),
    putBeside: (id, beside) => unless(() => inner.putBeside(id, beside)),
  }
  return { state, inner, store: withFallback(store) }
}

test('what is refused is said and held, and taken over when there is room again', async () => {
  const { state, inner, store } = fickle()
  await store.put(kept('one', 1))
  state.refuses = true
  await expect(store.put(kept('one', 2))).rejects.toThrow(StoreTrouble)
  await expect(store.put(kept('two', 3))).rejects.toThrow(StoreTrouble)
  expect(await ids(store)).toEqual(['two 3', 'one 2'])
  state.refuses = false
  expect(await ids(store)).toEqual(['two 3', 'one 2'])
  expect((await store.get('one'))?.changed).toBe(2)
  await store.put(kept('one', 4))
  expect(await ids(inner)).toEqual(['one 4'])
  expect(await ids(store)).toEqual(['one 4', 'two 3'])
})

test('what lies beside a playthrough is held like it, and goes with it', async () => {
  const { state, store } = fickle()
  await store.put(kept('one', 1))
  await store.putBeside('one', { name: 'The long way' })
  expect(await store.beside('one')).toEqual({ name: 'The long way' })
  state.refuses = true
  await expect(store.putBeside('one', { name: 'The short way' })).rejects.toThrow(StoreTrouble)
  expect(await store.beside('one')).toEqual({ name: 'The short way' })
  state.refuses = false
  await store.remove('one')
  expect(await store.beside('one')).toEqual({})
})

test('what is removed is gone from both', async () => {
  const { state, store } = fickle()
  state.refuses = true
  await store.put(kept('one', 1)).catch(() => {})
  await store.remove('one')
  expect(await store.get('one')).toBeUndefined()
})

test('a fault that is no trouble of storage is not hidden', async () => {
  const store = withFallback({ ...memoryStore(), list: () => Promise.reject(new TypeError('a bug')) })
  await expect(store.list()).rejects.toThrow('a bug')
})

test('a record that went another way in another tab is not hidden by one held here', async () => {
  const inner = memoryStore()
  await inner.put(kept('one', 1))
  const store = withFallback({ ...inner, put: () => Promise.reject(new StoreTrouble('changed')) })
  await expect(store.put(kept('one', 2))).rejects.toThrow(StoreTrouble)
  expect(await ids(store)).toEqual(['one 1'])
})
