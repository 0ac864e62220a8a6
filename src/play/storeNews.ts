import type { PlayStore } from './store.ts'

/** Between the tabs of one browser: what BroadcastChannel gives. */
export interface Channel {
  postMessage(id: string): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** Hears of what other tabs keep. */
export type OnKept = (listener: (id: string) => void) => () => void

/** A store whose changes are told to the other tabs, and theirs here. Without a channel nothing is told. */
export function withNews(store: PlayStore, channel: Channel | undefined): { store: PlayStore; onKept: OnKept } {
  const listeners = new Set<(id: string) => void>()
  channel?.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') for (const listener of [...listeners]) listener(data)
  })
  const told = async <Answer>(id: string, work: Promise<Answer>): Promise<Answer> => {
    const answer = await work
    channel?.postMessage(id)
    return answer
  }
  return {
    store: {
      ...store,
      put: (kept) => told(kept.playthrough.id, store.put(kept)),
      remove: (id) => told(id, store.remove(id)),
      putBeside: (id, beside) => told(id, store.putBeside(id, beside)),
    },
    onKept(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
