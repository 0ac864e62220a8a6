import type { Keep } from '../../src/classroom/client/outbox.ts'

/** What localStorage is, without a browser. */
export function memoryKeep(): Keep {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}
