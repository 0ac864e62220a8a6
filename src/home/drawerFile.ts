import { type County, type CountyField, isBlank, readCounty } from '../core/county/county.ts'
import { mergePictures, readPictures } from '../core/picture/picture.ts'
import { readOpened } from '../core/programme/programme.ts'
import type { CountyKept } from '../play/countyKept.ts'
import type { Drawer } from '../play/drawer.ts'
import { keptPictures } from './picture/keepSitting.ts'

/** What lies beside the playthroughs, as it goes into a file of all; undefined where nothing does. */
export async function drawerForFile({ drawer, county }: Cabinet): Promise<object | undefined> {
  await county.ready
  const { pictures } = readPictures(await drawer.get('pictures'))
  const opened = readOpened(await drawer.get('opened'))
  const blank = isBlank(county.get())
  if (blank && pictures.length === 0 && opened.length === 0) return undefined
  return {
    ...(!blank && { county: county.get() }),
    ...(pictures.length > 0 && { pictures: keptPictures(pictures) }),
    ...(opened.length > 0 && { opened }),
  }
}

/** What became of the drawer of a file. */
export interface TookDrawer {
  /** Whether anything was new here. */
  readonly took: boolean
  /** Fields of the county form that could not be read. */
  readonly unread: readonly CountyField[]
  /** Sittings over the first picture that could not be read. */
  readonly lost: number
}

export interface Cabinet {
  readonly drawer: Drawer
  readonly county: CountyKept
}

/**
 * Takes in the drawer of a file: blank fields of My county are filled, sittings and what was opened are added. What is here has the
 * first word. Rejects with StoreTrouble where it cannot be kept.
 */
export async function takeDrawer(value: unknown, { drawer, county }: Cabinet): Promise<TookDrawer> {
  await county.ready
  const there = readCounty(fieldOf(value, 'county'))
  const filled = (here: County): County => ({
    ...(isBlank(here) ? there.county : here),
    roles: { ...there.county.roles, ...here.roles },
  })
  const fills = JSON.stringify(filled(county.get())) !== JSON.stringify(county.get())
  const sittings = readPictures(fieldOf(value, 'pictures'))
  const before = readPictures(await drawer.get('pictures')).pictures
  const pictures = mergePictures(before, sittings.pictures)
  const open = readOpened(await drawer.get('opened'))
  const opened = readOpened([...open, ...readOpened(fieldOf(value, 'opened'))])
  if (fills) await county.change(filled)
  if (pictures.length > before.length) await drawer.put('pictures', keptPictures(pictures))
  if (opened.length > open.length) await drawer.put('opened', opened)
  return {
    took: fills || pictures.length > before.length || opened.length > open.length,
    unread: there.unread,
    lost: sittings.lost,
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
