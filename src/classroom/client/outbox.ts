import type { HostEvent, SeatEvent } from '../classEvent.ts'
import { type Answer, ask, type Fetch, isLater, type Problem } from './api.ts'

export type Sent = { readonly seq: number } | Problem

/** Where what was not answered yet outlives the page: what localStorage gives. */
export interface Keep {
  readonly length: number
  key(index: number): string | null
  getItem(name: string): string | null
  setItem(name: string, value: string): void
  removeItem(name: string): void
}

interface Waiting {
  /** The same for every try. */
  readonly idempotencyKey: string
  readonly event: HostEvent | SeatEvent
}

/** As it is kept, each under a name of its own, so that tabs do not write over each other. */
interface KeptWaiting extends Waiting {
  readonly order: number
}

export interface OutboxParts {
  readonly path: string
  readonly key: string
  readonly fetch: Fetch
  readonly keep: Keep
  /** Begins the names under which it is kept. */
  readonly name: string
  readonly newKey: () => string
  readonly chance: () => number
  /** Told when the number of events not answered yet changes. */
  readonly onUnsent: (unsent: number) => void
}

export interface Outbox {
  /** Resolves with the answer, however long that takes. One thing is sent after the other, in order. */
  send(event: HostEvent | SeatEvent): Promise<Sent>
  unsent(): number
  wake(): void
  close(): void
}

/** Milliseconds between tries. */
const retry = [300, 800, 2_000, 4_000, 8_000] as const

/** Sends what this key does, again and again until it is answered. What a reload interrupts is sent after it. */
export function openOutbox({ path, key, fetch, keep, name, newKey, chance, onUnsent }: OutboxParts): Outbox {
  const waiting: Waiting[] = readKept(keep, name)
  const told = new Map<string, (sent: Sent) => void>()
  let order = Date.now()
  let closed = false
  let busy = false
  let rouse = () => {}

  const put = (entry: Waiting) => {
    waiting.push(entry)
    try {
      keep.setItem(`${name}/${entry.idempotencyKey}`, JSON.stringify({ ...entry, order: order++ }))
    } catch {
      // Nothing may be kept here: it is sent all the same, as long as the page lives.
    }
    onUnsent(waiting.length)
  }
  const drop = ({ idempotencyKey }: Waiting) => {
    waiting.shift()
    keep.removeItem(`${name}/${idempotencyKey}`)
    onUnsent(waiting.length)
  }

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function tryOnce({ event, idempotencyKey }: Waiting): Promise<Answer<{ seq: number }>> {
    try {
      return await ask(fetch, `${path}/events`, { method: 'POST', key, body: event, idempotencyKey })
    } catch {
      return { problem: { status: 503, code: 'unreachable', message: '' } }
    }
  }

  async function run(): Promise<void> {
    if (busy) return
    busy = true
    let failures = 0
    for (let first = waiting[0]; first && !closed; first = waiting[0]) {
      const answer = await tryOnce(first)
      if ('problem' in answer && isLater(answer.problem)) {
        const wait = retry[Math.min(failures, retry.length - 1)] as number
        failures += 1
        if (!closed) await sleep((answer.problem.retryAfter ?? wait) * (0.75 + chance() / 2))
        continue
      }
      failures = 0
      drop(first)
      told.get(first.idempotencyKey)?.('ok' in answer ? answer.ok : answer.problem)
      told.delete(first.idempotencyKey)
    }
    busy = false
  }

  if (waiting.length > 0) onUnsent(waiting.length)
  void run()
  return {
    send(event) {
      const idempotencyKey = newKey()
      put({ idempotencyKey, event })
      return new Promise((resolve) => {
        told.set(idempotencyKey, resolve)
        void run()
      })
    },
    unsent: () => waiting.length,
    wake: () => rouse(),
    close() {
      closed = true
      rouse()
    },
  }
}

/** What an earlier page, or another tab, has not had answered: to send it twice does it once. */
function readKept(keep: Keep, name: string): Waiting[] {
  const names = Array.from({ length: keep.length }, (_, index) => keep.key(index) ?? '')
  return names
    .filter((one) => one.startsWith(`${name}/`))
    .flatMap((one) => readEntry(keep.getItem(one)))
    .sort((one, other) => one.order - other.order)
}

function readEntry(kept: string | null): KeptWaiting[] {
  try {
    const entry = JSON.parse(kept ?? '') as Partial<KeptWaiting> | null
    return entry?.idempotencyKey && entry.event ? [{ order: 0, ...entry } as KeptWaiting] : []
  } catch {
    return []
  }
}
