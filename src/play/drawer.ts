import type { AskDatabase } from './database.ts'
import { StoreTrouble } from './store.ts'

/** What a player keeps beside the playthroughs: the county form, first pictures, what an instructor has opened. */
export type DrawerName = 'county' | 'pictures' | 'opened'

/**
 * Where that is kept. What comes out is as it was put in, by this version of the page or another: whoever takes it out reads it with
 * care. Both may reject with StoreTrouble.
 */
export interface Drawer {
  /** undefined where nothing is kept. */
  get(name: DrawerName): Promise<unknown>
  put(name: DrawerName, value: unknown): Promise<void>
}

/** In this browser's IndexedDB. */
export const idbDrawer = (ask: AskDatabase): Drawer => ({
  get: (name) => ask((database) => database.get('drawer', name)),
  put: (name, value) => ask(async (database) => void (await database.put('drawer', value, name))),
})

/** As long as the page lasts. */
export function memoryDrawer(): Drawer {
  const held = new Map<DrawerName, unknown>()
  return {
    get: async (name) => held.get(name),
    put: async (name, value) => void held.set(name, value),
  }
}

/** Holds in memory whatever the first drawer refuses; `put` still rejects, so that it can be said. */
export function drawerWithFallback(first: Drawer): Drawer {
  const held = new Map<DrawerName, unknown>()
  return {
    async get(name) {
      if (held.has(name)) return held.get(name)
      return first.get(name).catch((error) => {
        if (error instanceof StoreTrouble) return undefined
        throw error
      })
    },
    async put(name, value) {
      try {
        await first.put(name, value)
        held.delete(name)
      } catch (error) {
        held.set(name, value)
        throw error
      }
    },
  }
}
