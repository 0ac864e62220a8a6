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
  await kept.change((county) => ({ ...county, roles: { supervisor: 'Sgt. Lee' } }))
  expect(told).toBeGreaterThan(1)
  expect(kept.unread()).toEqual([])
  expect(await drawer.get('county')).toEqual({ ...texas, roles: { supervisor: 'Sgt. Lee' } })
})

test('what is filled in before the form was read changes that alone, and loses nothing of the rest', async () => {
  const drawer = memoryDrawer()
  await drawer.put('county', { ...blankCounty, state: 'NY', roles: { supervisor: 'Lt. Okafor' } })
  const kept = openCounty(drawer)
  const keeping = kept.change((county) => ({ ...county, state: 'TX' }))
  expect(kept.get()).toEqual(texas)
  await keeping
  const both = { ...texas, roles: { supervisor: 'Lt. Okafor' } }
  expect([kept.get(), await drawer.get('county')]).toEqual([both, both])
})

test('what another tab filled in stays', async () => {
  const drawer = memoryDrawer()
  const [one, other] = [openCounty(drawer), openCounty(drawer)]
  await Promise.all([one.ready, other.ready])
  await one.change((county) => ({ ...county, state: 'TX' }))
  await other.change((county) => ({ ...county, roles: { supervisor: 'Sgt. Lee' } }))
  const both = { ...texas, roles: { supervisor: 'Sgt. Lee' } }
  expect([other.get(), await drawer.get('county')]).toEqual([both, both])
})

test('what is typed quickly is kept in order, and each letter is at hand at once', async () => {
  const drawer = memoryDrawer()
  const kept = openCounty(drawer)
  const typed = ['S', 'Sg', 'Sgt']
  const said = typed.map((supervisor) => {
    const keeping = kept.change((county) => ({ ...county, roles: { supervisor } }))
    expect(kept.get().roles).toEqual({ supervisor })
    return keeping
  })
  await Promise.all(said)
  expect([kept.get().roles, await drawer.get('county')]).toMatchObject([
    { supervisor: 'Sgt' },
    { roles: { supervisor: 'Sgt' } },
  ])
})

test('where nothing may be kept it is said, and at hand all the same', async () => {
  const kept = openCounty(drawerWithFallback(refusing))
  await kept.ready
  await expect(kept.change(() => texas)).rejects.toThrow(StoreTrouble)
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
