import { blankCounty, type County, type CountyField, readCounty } from '../core/county/county.ts'
import type { Drawer } from './drawer.ts'

export type CountyChange = (county: County) => County

/** My county: read from the drawer once, then at hand. */
export interface CountyKept {
  /** Resolves when the form was read, or could not be. */
  readonly ready: Promise<void>
  get(): County
  /** Fields of what was kept that could not be read. */
  unread(): readonly CountyField[]
  /**
   * At hand at once. It is kept as a change of what the drawer holds then, so that what another tab filled in, or what was not read
   * yet, stays. Rejects with StoreTrouble where it cannot be kept.
   */
  change(change: CountyChange): Promise<void>
  subscribe(listener: () => void): () => void
}

export function openCounty(drawer: Drawer): CountyKept {
  let county: County = blankCounty
  let unread: readonly CountyField[] = []
  /** At hand and not in the drawer, in order. */
  const unkept = new Set<CountyChange>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const read = async () => {
    const found = readCounty(await drawer.get('county'))
    county = [...unkept].reduce((so, change) => change(so), found.county)
    unread = found.unread
    tell()
  }
  const readIfAllowed = () => read().catch(() => {})
  const keep = async (change: CountyChange) => {
    await readIfAllowed()
    await drawer.put('county', county)
    unkept.delete(change)
    unread = []
  }
  const ready = readIfAllowed()
  /** One after the other: each begins with what the one before it has kept. */
  let last = ready
  return {
    ready,
    get: () => county,
    unread: () => unread,
    change(change) {
      unkept.add(change)
      county = change(county)
      tell()
      const kept = last.then(() => keep(change))
      last = kept.catch(() => {})
      return kept
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
