import { expect, test } from 'vitest'
import { blankCounty } from '../../src/core/county/county.ts'
import { openCounty } from '../../src/play/countyKept.ts'
import { type Drawer, drawerWithFallback, memoryDrawer } from '../../src/play/drawer.ts'
import { StoreTrouble } from '../../src/play/store.ts'

const refusing: Drawer = {
  get: () => Promise.reject(new StoreTrouble('forbidden')),
  put: () => Promise.reject(new StoreTrouble('forbidden')),
}
const texas = { ...blankCounty, state: 'TX' as const }

test('a form is read once, told of, and kept', async () => {
  const drawer = memoryDrawer()
  await drawer.put('county', { state: 'TX', rules: { camera: 'loud' } })
  const kept = openCounty(drawer)
  let told = 0
  kept.subscribe(() => told++)
  expect(kept.get()).toEqual(blankCounty)
  await kept.ready
  expect([kept.get(), kept.unread(), told]).toEqual([texas, ['camera'], 1])
  await kept.set({ ...texas, roles: { supervisor: 'Sgt. Lee' } })
  expect([told, kept.unread()]).toEqual([2, []])
  expect(await drawer.get('county')).toEqual({ ...texas, roles: { supervisor: 'Sgt. Lee' } })
})

test('what was filled in while it was read is not overwritten', async () => {
  const drawer = memoryDrawer()
  await drawer.put('county', { state: 'NY' })
  const kept = openCounty(drawer)
  const setting = kept.set(texas)
  await Promise.all([kept.ready, setting])
  expect(kept.get()).toEqual(texas)
})

test('where nothing may be kept it is said, and at hand all the same', async () => {
  const kept = openCounty(drawerWithFallback(refusing))
  await kept.ready
  await expect(kept.set(texas)).rejects.toThrow(StoreTrouble)
  expect(kept.get()).toEqual(texas)
})

test('a drawer holds what was refused until it is taken', async () => {
  const inner = memoryDrawer()
  let full = true
  const drawer = drawerWithFallback({
    ...inner,
    put: (name, value) => (full ? Promise.reject(new StoreTrouble('full')) : inner.put(name, value)),
  })
  await expect(drawer.put('opened', ['a'])).rejects.toThrow(StoreTrouble)
  expect(await drawer.get('opened')).toEqual(['a'])
  full = false
  await drawer.put('opened', ['b'])
  expect([await drawer.get('opened'), await inner.get('opened')]).toEqual([['b'], ['b']])
})
