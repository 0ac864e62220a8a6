import { memoryStore } from './memoryStore.ts'
import { type Kept, type PlayStore, StoreTrouble } from './store.ts'

/**
 * Keeps in memory whatever the first store refuses, so that play goes on; `put` still rejects, so that it can be said.
 * A later `put` that succeeds takes over again.
 */
export function withFallback(first: PlayStore): PlayStore {
  const memory = memoryStore()
  const orMemory = async <Answer>(work: Promise<Answer>, instead: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof StoreTrouble) return instead()
      throw error
    }
  }
  return {
    async list() {
      const held = await memory.list()
      const kept = await orMemory(first.list(), async () => [])
      const ids = new Set(held.map(({ playthrough }) => playthrough.id))
      return [...held, ...kept.filter(({ playthrough }) => !ids.has(playthrough.id))].sort(
        (left, right) => right.changed - left.changed,
      )
    },
    async get(id) {
      return (await memory.get(id)) ?? orMemory(first.get(id), async () => undefined)
    },
    async put(kept: Kept) {
      try {
        await first.put(kept)
        await memory.remove(kept.playthrough.id)
      } catch (error) {
        // Held here it would hide what another tab has kept.
        if (!(error instanceof StoreTrouble && error.kind === 'changed')) await memory.put(kept)
        throw error
      }
    },
    async remove(id) {
      await memory.remove(id)
      await orMemory(first.remove(id), async () => {})
    },
    async beside(id) {
      return { ...(await orMemory(first.beside(id), async () => ({}))), ...(await memory.beside(id)) }
    },
    async putBeside(id, beside) {
      try {
        await first.putBeside(id, beside)
        await memory.putBeside(id, {})
      } catch (error) {
        await memory.putBeside(id, beside)
        throw error
      }
    },
  }
}
