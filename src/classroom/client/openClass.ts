import type { HostEvent, SeatEvent } from '../classEvent.ts'
import { apply } from '../fold.ts'
import { newSession, type Session } from '../session.ts'
import type { Tally } from '../tally.ts'
import type { Fetch, Problem } from './api.ts'
import { type LinkState, openFeed } from './feed.ts'
import { type Keep, openOutbox, type Sent } from './outbox.ts'
import { type Channel, shareFeed } from './sharedFeed.ts'

/** A session as this key sees it. */
export interface ClassView {
  /** Changes in place: `version` tells when. */
  readonly session: Session
  readonly version: number
  /** The last seq that was looked at, seen by this key or not. */
  readonly next: number
  /** For host and screen. */
  readonly tally: Tally | undefined
  readonly link: LinkState
  /** Why nothing comes, where that was said. */
  readonly problem: Problem | undefined
  /** Events sent that are not answered yet. */
  readonly unsent: number
}

export interface ClassLink {
  get(): ClassView
  subscribe(listener: (view: ClassView) => void): () => void
  /** Resolves with the answer, which may be a problem; until there is one it is tried again. */
  send(event: HostEvent | SeatEvent): Promise<Sent>
  /** Tries to reach the server at once. */
  wake(): void
  close(): void
}

export interface ClassParts {
  readonly code: string
  readonly key: string
  readonly fetch: Fetch
  readonly keep: Keep
  /** A channel to the other tabs, by name; absent where there is none. */
  readonly channel: ((name: string) => Channel) | undefined
  /** A new idempotency key. */
  readonly newKey: () => string
  /** 0 to 1. */
  readonly chance: () => number
}

/** Joins a session that exists, with a key that it knows: reads its log from the beginning and follows it. */
export function openClass({ code, key, fetch, keep, channel, newKey, chance }: ClassParts): ClassLink {
  const path = `/api/sessions/${code}`
  // Two keys of one session, a host's and a screen's, may be open in one browser: each has its own feed.
  const name = `second-look class ${code} ${key.slice(0, 8)}`
  const listeners = new Set<(view: ClassView) => void>()
  const session = newSession()
  let view: ClassView = {
    session,
    version: 0,
    next: 0,
    tally: undefined,
    link: 'connecting',
    problem: undefined,
    unsent: 0,
  }
  const set = (change: Partial<ClassView>) => {
    view = { ...view, ...change }
    for (const listener of [...listeners]) listener(view)
  }

  const outbox = openOutbox({
    ...{ path, key, fetch, keep, name, newKey, chance },
    onUnsent: (unsent) => set({ unsent }),
  })
  const feed = shareFeed({
    channel: channel?.(name),
    chance,
    tab: newKey(),
    open: (after, heard) => openFeed({ path, key, fetch, heard, chance }, after),
    heard: {
      onEntries(entries, next) {
        const before = session.seq
        for (const entry of entries) apply(session, entry)
        if (session.seq !== before) set({ version: view.version + 1, next })
        else if (next > view.next) set({ next })
      },
      onTally: (tally) => set({ tally }),
      onLink(link, problem) {
        if (link !== view.link || problem !== view.problem) set({ link, problem })
      },
    },
  })
  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: outbox.send,
    wake() {
      feed.wake()
      outbox.wake()
    },
    close() {
      listeners.clear()
      feed.close()
      outbox.close()
    },
  }
}
