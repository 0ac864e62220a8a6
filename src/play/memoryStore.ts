import type { Beside, Kept, PlayStore } from './store.ts'

/** Playthroughs that last as long as the page: for tests, and where the browser keeps nothing. */
export function memoryStore(): PlayStore {
  const kept = new Map<string, Kept>()
  const besides = new Map<string, Beside>()
  return {
    list: async () => [...kept.values()].sort((left, right) => right.changed - left.changed),
    get: async (id) => kept.get(id),
    put: async (entry) => void kept.set(entry.playthrough.id, entry),
    remove: async (id) => {
      kept.delete(id)
      besides.delete(id)
    },
    beside: async (id) => besides.get(id) ?? {},
    putBeside: async (id, beside) => void besides.set(id, beside),
  }
}
