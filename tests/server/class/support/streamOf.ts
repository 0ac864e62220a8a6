import type { Logged } from '../../../../src/classroom/logged.ts'
import type { Tally } from '../../../../src/classroom/tally.ts'
import type { Send } from './device.ts'

/** What a stream has said so far. */
export interface Heard {
  readonly entries: Logged[]
  readonly tallies: Tally[]
  /** `next` of the signs of life. */
  readonly beats: number[]
  /** The last id. */
  id: number
  /** Pieces that came. */
  pieces: number
  ended: boolean
  /** Resolves once this holds. */
  until(holds: (heard: Heard) => boolean): Promise<void>
  close(): Promise<void>
}

/** Opens the stream of a session with a key. */
export async function streamOf(send: Send, code: string, key: string, after = 0): Promise<Heard> {
  const answer = await send(`/api/sessions/${code}/stream?after=${after}`, {
    headers: { Authorization: `Bearer ${key}` },
  })
  if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`)
  const reader = answer.body.getReader()
  let waiting: (() => void)[] = []
  const heard: Heard = {
    ...{ entries: [], tallies: [], beats: [], id: 0, pieces: 0, ended: false },
    async until(holds) {
      while (!holds(heard)) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    close: () => reader.cancel(),
  }
  const hear = (event: string) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1]
    const data = JSON.parse(field('data') ?? 'null')
    const type = field('event')
    if (type === 'entries') heard.entries.push(...data)
    if (type === 'tally') heard.tallies.push(data)
    if (type === 'beat') heard.beats.push(data.next)
    heard.id = Number(field('id') ?? heard.id)
  }
  const run = async () => {
    const decoder = new TextDecoder()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      heard.pieces += 1
      text += decoder.decode(value, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) hear(event)
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    }
    heard.ended = true
    for (const wake of waiting) wake()
  }
  void run().catch(() => undefined)
  return heard
}
