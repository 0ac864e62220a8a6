import type { Kept, PlayStore } from './store.ts'

/** Playthroughs that last as long as the page: for tests, and where the browser keeps nothing. */
export function memoryStore(): PlayStore {
  const kept = new Map<string, Kept>()
  return {
    list: async () => [...kept.values()].sort((left, right) => right.changed - left.changed),
    get: async (id) => kept.get(id),
    put: async (entry) => void kept.set(entry.playthrough.id, entry),
    remove: async (id) => void kept.delete(id),
  }
}
