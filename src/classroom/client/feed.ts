import type { Logged } from '../logged.ts'
import type { Tally } from '../tally.ts'
import { ask, type Fetch, isLater, type Problem, problemOf } from './api.ts'
import { streamOf } from './streamOf.ts'

/** How what happens reaches us. `lost`: not at all just now; `refused`: never with this key. */
export type LinkState = 'connecting' | 'stream' | 'polling' | 'lost' | 'refused'

/** What a feed hears, in order. */
export interface Heard {
  /** Entries that this reader may see, and the last seq that was looked at. */
  readonly onEntries: (entries: readonly Logged[], next: number) => void
  readonly onTally: (tally: Tally) => void
  readonly onLink: (link: LinkState, problem?: Problem) => void
}

export interface FeedParts {
  /** `/api/sessions/<code>` with what comes before it. */
  readonly path: string
  readonly key: string
  readonly fetch: Fetch
  readonly heard: Heard
  /** 0 to 1; spreads those who lost the same server. */
  readonly chance: () => number
}

/** Milliseconds. */
const times = {
  /** A stream that says nothing at all in its first moments is kept back by a proxy. */
  firstWord: 6_000,
  /** Two heartbeats and some. */
  silence: 40_000,
  poll: 2_000,
  /** After so long by polling the stream is tried again. */
  patience: 120_000,
  retry: [500, 1_000, 2_000, 4_000, 8_000],
} as const

export interface Feed {
  /** Tries at once instead of waiting: the page was woken, or the network came back. */
  wake(): void
  close(): void
}

/** Reads a session's log from `after` on, by a stream or, where that does not come through, by asking again and again. */
export function openFeed({ path, key, fetch, heard, chance }: FeedParts, after: number): Feed {
  let next = after
  let closed = false
  let rouse = () => {}
  let stream: AbortController | undefined
  let failures = 0
  let pollUntil = 0

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const take = (entries: readonly Logged[], seen: number) => {
    failures = 0
    next = Math.max(next, seen)
    heard.onEntries(entries, next)
  }

  /** Follows a stream until it ends. False where not one word of it came through. */
  async function follow(): Promise<boolean> {
    stream = new AbortController()
    const abort = stream
    let spoke = false
    let timer = setTimeout(() => abort.abort(), times.firstWord)
    const heardWord = () => {
      clearTimeout(timer)
      timer = setTimeout(() => abort.abort(), times.silence)
      if (!spoke) heard.onLink('stream')
      spoke = true
    }
    try {
      const response = await fetch(`${path}/stream?after=${next}`, {
        headers: { Authorization: `Bearer ${key}` },
        cache: 'no-store',
        signal: abort.signal,
      })
      if (!response.ok) throw await problemOf(response)
      if (!response.body) return false
      for await (const { event, id, data } of streamOf(response.body)) {
        if (closed) return true
        heardWord()
        if (event === 'entries') take(data as Logged[], Number(id))
        else if (event === 'tally') heard.onTally(data as Tally)
        else if (event === 'beat') take([], (data as { next: number }).next)
      }
      return spoke
    } catch (error) {
      if (isProblem(error)) throw error
      if (!spoke && abort.signal.aborted && !closed) return false
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  async function poll(): Promise<void> {
    const answer = await ask<{ events: Logged[]; next: number; tally?: Tally }>(fetch, `${path}/events?after=${next}`, {
      key,
    })
    if ('problem' in answer) throw answer.problem
    const { events, next: seen, tally } = answer.ok
    heard.onLink('polling')
    take(events, seen)
    if (tally) heard.onTally(tally)
    // More was there than one answer holds.
    if (events.length < 500) await sleep(times.poll)
  }

  async function run(): Promise<void> {
    while (!closed) {
      try {
        if (Date.now() < pollUntil) await poll()
        else if (!(await follow())) pollUntil = Date.now() + times.patience
        else await sleep(100 + chance() * 400)
      } catch (error) {
        if (closed) return
        const problem = isProblem(error) ? error : undefined
        if (problem && !isLater(problem)) {
          heard.onLink('refused', problem)
          return
        }
        heard.onLink('lost', problem)
        const wait = times.retry[Math.min(failures, times.retry.length - 1)] as number
        failures += 1
        await sleep((problem?.retryAfter ?? wait) * (0.75 + chance() / 2))
      }
    }
  }

  heard.onLink('connecting')
  void run()
  return {
    wake() {
      failures = 0
      rouse()
    },
    close() {
      closed = true
      stream?.abort()
      rouse()
    },
  }
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'status' in error && 'code' in error && !(error instanceof Error)
