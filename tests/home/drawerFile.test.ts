import { describe, expect, it } from 'vitest'
import { blankCounty, type County } from '../../src/core/county/county.ts'
import type { Picture } from '../../src/core/picture/picture.ts'
import { makeCollection, parseCollection, parseDrawer } from '../../src/home/collection.ts'
import { drawerForFile, takeDrawer } from '../../src/home/drawerFile.ts'
import { keepSitting } from '../../src/home/picture/keepSitting.ts'
import { openCounty } from '../../src/play/countyKept.ts'
import { memoryDrawer } from '../../src/play/drawer.ts'

const device = () => {
  const drawer = memoryDrawer()
  return { drawer, county: openCounty(drawer) }
}
const picture = (at: number): Picture => ({ at, answers: { border: 6, visa: 2 } })
const texas: County = { ...blankCounty, state: 'TX', roles: { supervisor: 'Sgt. Lee', wageAgency: '555-0100' } }

/** A device that has all three, as its file. */
async function fileOf() {
  const from = device()
  await from.county.change(() => texas)
  await keepSitting(from.drawer, picture(1))
  await keepSitting(from.drawer, picture(2))
  await from.drawer.put('opened', ['farm-second'])
  return makeCollection([], await drawerForFile(from))
}

describe('what lies beside the playthroughs', () => {
  it('goes along, and comes back on another device', async () => {
    const file = await fileOf()
    expect(parseCollection(file)).toEqual([])
    const to = device()
    expect(await takeDrawer(parseDrawer(file), to)).toEqual({ took: true, unread: [], lost: 0 })
    expect(to.county.get()).toEqual(texas)
    expect(await to.drawer.get('pictures')).toEqual({ format: 1, sittings: [picture(1), picture(2)] })
    expect(await to.drawer.get('opened')).toEqual(['farm-second'])
    expect((await takeDrawer(parseDrawer(file), to)).took).toBe(false)
  })

  it('overwrites nothing that is here', async () => {
    const to = device()
    await to.county.change(() => ({ ...blankCounty, state: 'NY', roles: { supervisor: 'Lt. Okafor' } }))
    await keepSitting(to.drawer, picture(3))
    await takeDrawer(parseDrawer(await fileOf()), to)
    expect(to.county.get()).toEqual({
      ...blankCounty,
      state: 'NY',
      roles: { supervisor: 'Lt. Okafor', wageAgency: '555-0100' },
    })
    expect(await to.drawer.get('pictures')).toMatchObject({ sittings: [{ at: 1 }, { at: 2 }, { at: 3 }] })
  })

  it('is nothing where nothing was filled in, and asks for nothing of a file without it', async () => {
    expect(await drawerForFile(device())).toBeUndefined()
    expect(makeCollection([], undefined)).not.toContain('drawer')
    expect(await takeDrawer(parseDrawer(makeCollection([])), device())).toEqual({ took: false, unread: [], lost: 0 })
  })

  it('takes what can be read, and says what cannot', async () => {
    const to = device()
    const torn = {
      county: { state: 'ZZ', roles: { supervisor: 'Sgt. Lee' } },
      pictures: { sittings: [7, picture(4)] },
      opened: 3,
    }
    expect(await takeDrawer(torn, to)).toEqual({ took: true, unread: ['state'], lost: 1 })
    expect(to.county.get().roles).toEqual({ supervisor: 'Sgt. Lee' })
    expect(await to.drawer.get('pictures')).toMatchObject({ sittings: [{ at: 4 }] })
  })
})
