import { randomBytes } from 'node:crypto'
import type { Logged } from '../../../../src/classroom/logged.ts'

/** Sends a request to a server: `app.request`, or fetch at an address. */
export type Send = (path: string, init?: RequestInit) => Response | Promise<Response>

export const newKey = (): string => randomBytes(16).toString('base64url')

/** What an answer says: its status, and its JSON. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server says
  readonly json: any
  readonly headers: Headers
}

/** Somebody with a key: host, screen or seat. */
export interface Device {
  readonly key: string
  ask(method: string, path: string, body?: unknown, idem?: string): Promise<Answer>
  /** Sends an event with an Idempotency-Key of its own, or this one; text goes as it is. */
  post(event: object | string, idem?: string): Promise<Answer>
  /** Everything after a seq, in as many askings as it takes. */
  read(after?: number): Promise<Logged[]>
  /** The same, once the log is there up to this seq: what another process wrote takes a moment. */
  readTo(seq: number): Promise<Logged[]>
}

/** A device that holds a key for a session. */
export function device(send: Send, code: string, key: string): Device {
  const ask: Device['ask'] = async (method, path, body, idem) => {
    const answer = await send(`/api${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...(idem !== undefined && { 'Idempotency-Key': idem }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = text.startsWith('{') ? JSON.parse(text) : text
    return { status: answer.status, json, headers: answer.headers }
  }
  const all: Device = {
    key,
    ask,
    post: (event, idem = newKey()) => ask('POST', `/sessions/${code}/events`, event, idem),
    async read(after = 0) {
      const read: Logged[] = []
      for (let from = after; ; ) {
        const { json } = await ask('GET', `/sessions/${code}/events?after=${from}`)
        read.push(...json.events)
        if (json.next === from) return read
        from = json.next
      }
    },
    async readTo(seq) {
      for (;;) {
        const log = await all.read()
        if ((log.at(-1)?.seq ?? 0) >= seq) return log
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
  return all
}

/** A session with those who are in it. */
export interface Lesson {
  readonly code: string
  readonly story: string
  readonly host: Device
  readonly screen: Device
  /** In the order of joining: the first is seat 1. */
  readonly seats: Device[]
  join(name?: string): Promise<Device>
}

/** Makes a session with so many seats; started unless told otherwise. */
export async function lessonOf(
  send: Send,
  { seats = 1, start = true, ...asked }: { seats?: number; start?: boolean; [name: string]: unknown } = {},
): Promise<Lesson> {
  const [hostKey, screenKey] = [newKey(), newKey()]
  const { json, status } = await device(send, '', hostKey).ask('POST', '/sessions', {
    ...{ scenario: 'kiln', mode: 'each', screenKey, given: { county: 'weld' } },
    ...asked,
  })
  if (status !== 201) throw new Error(JSON.stringify(json))
  const { code, story } = json
  const lesson: Lesson = {
    code,
    story,
    host: device(send, code, hostKey),
    screen: device(send, code, screenKey),
    seats: [],
    async join(name) {
      const seat = device(send, code, newKey())
      const answer = await seat.ask('POST', `/sessions/${code}/seats`, { name }, newKey())
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.json))
      lesson.seats.push(seat)
      return seat
    },
  }
  for (let number = 0; number < seats; number++) await lesson.join()
  if (start) await lesson.host.post({ type: 'start' })
  return lesson
}
