import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SeatEvent } from '../../../src/classroom/classEvent.ts'
import { openOutbox, type Sent } from '../../../src/classroom/client/outbox.ts'
import { memoryKeep } from '../../support/memoryKeep.ts'

const choose = (at: number): SeatEvent => ({ type: 'choose', at, choice: 'wait' })

/** A server that answers by turns: a number is the seq given, a status an error, 'down' no answer at all. */
function server(...answers: (number | 'down' | { status: number; retryAfter?: string })[]) {
  const asked: { key: string; body: string }[] = []
  const fetch = async (_: string, init?: RequestInit) => {
    asked.push({ key: new Headers(init?.headers).get('Idempotency-Key') ?? '', body: String(init?.body) })
    const answer = answers.shift() ?? 'down'
    if (answer === 'down') throw new TypeError('no network')
    if (typeof answer === 'number') return Response.json({ seq: answer })
    const headers = answer.retryAfter ? { 'Retry-After': answer.retryAfter } : undefined
    const error = { code: 'stale', message: 'The story has gone on.' }
    return Response.json({ error }, { status: answer.status, ...(headers && { headers }) })
  }
  return { asked, fetch }
}

let keys = 0
const outboxOn = (fetch: ReturnType<typeof server>['fetch'], keep = memoryKeep(), unsent: number[] = []) =>
  openOutbox({
    ...{ path: '/api/sessions/KTRW7PQA', key: 'key', fetch, keep, name: 'outbox', chance: () => 0.5 },
    newKey: () => `key-${++keys}`,
    onUnsent: (count) => unsent.push(count),
  })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what a seat sends', () => {
  it('is answered with its place in the log', async () => {
    const unsent: number[] = []
    const sent = outboxOn(server(7).fetch, memoryKeep(), unsent).send(choose(0))
    expect(await sent).toEqual({ seq: 7 })
    expect(unsent).toEqual([1, 0])
  })

  it('is tried again under the same key until there is an answer', async () => {
    const { asked, fetch } = server('down', { status: 503, retryAfter: '2' }, { status: 429 }, 4)
    const sent = outboxOn(fetch).send(choose(0))
    await vi.runAllTimersAsync()
    expect(await sent).toEqual({ seq: 4 })
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1)
    expect(asked).toHaveLength(4)
  })

  it('goes in order, one after the other', async () => {
    const { asked, fetch } = server('down', 1, 2)
    const outbox = outboxOn(fetch)
    const sent = [outbox.send(choose(0)), outbox.send(choose(1))]
    await vi.runAllTimersAsync()
    expect(await Promise.all(sent)).toEqual([{ seq: 1 }, { seq: 2 }])
    expect(asked.map(({ body }) => JSON.parse(body).at)).toEqual([0, 0, 1])
  })

  it('comes back with the sentence where it was refused, and the next goes on', async () => {
    const outbox = outboxOn(server({ status: 409 }, 2).fetch)
    const sent = [outbox.send(choose(9)), outbox.send(choose(0))]
    expect(await Promise.all(sent)).toMatchObject([{ code: 'stale', message: 'The story has gone on.' }, { seq: 2 }])
  })

  it('outlives the page that sent it', async () => {
    const keep = memoryKeep()
    const before = outboxOn(server('down').fetch, keep)
    void before.send(choose(0))
    void before.send(choose(1))
    await vi.advanceTimersByTimeAsync(1)
    before.close()
    const { asked, fetch } = server(1, 2)
    outboxOn(fetch, keep)
    await vi.runAllTimersAsync()
    expect(asked.map(({ body }) => JSON.parse(body).at)).toEqual([0, 1])
    expect(keep.length).toBe(0)
  })

  it('goes out where nothing may be kept', async () => {
    const keep = {
      ...memoryKeep(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(await outboxOn(server(3).fetch, keep).send(choose(0))).toEqual<Sent>({ seq: 3 })
  })

  it('does not wait when the page is woken', async () => {
    const { asked, fetch } = server('down', 'down', 'down', 'down', 'down', 1)
    const outbox = outboxOn(fetch)
    void outbox.send(choose(0))
    await vi.advanceTimersByTimeAsync(9_000)
    const tried = asked.length
    outbox.wake()
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.length).toBe(tried + 1)
  })
})
