import { blankCounty, type County, type CountyField, readCounty } from '../core/county/county.ts'
import type { Drawer } from './drawer.ts'

/** My county: read from the drawer once, then at hand. */
export interface CountyKept {
  /** Resolves when the form was read, or could not be. */
  readonly ready: Promise<void>
  get(): County
  /** Fields of what was kept that could not be read. */
  unread(): readonly CountyField[]
  /** At hand from now on; rejects with StoreTrouble where it cannot be kept. */
  set(county: County): Promise<void>
  subscribe(listener: () => void): () => void
  /** Reads it again: another tab may have changed it. */
  reread(): Promise<void>
}

export function openCounty(drawer: Drawer): CountyKept {
  let county: County = blankCounty
  let unread: readonly CountyField[] = []
  let changes = 0
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const reread = async () => {
    const before = changes
    const read = readCounty(await drawer.get('county'))
    // What was filled in meanwhile is newer than what was read.
    if (changes !== before) return
    county = read.county
    unread = read.unread
    tell()
  }
  return {
    ready: reread().catch(() => {}),
    get: () => county,
    unread: () => unread,
    async set(next) {
      changes++
      county = next
      tell()
      await drawer.put('county', next)
      unread = []
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reread,
  }
}
