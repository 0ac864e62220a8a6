import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFeed } from '../../../src/classroom/client/feed.ts'

type Send = (text: string) => void

/** A server's stream that the test speaks, and how often it was opened and asked. */
function line({ streams = true, events = [] as object[] } = {}) {
  const opened: { after: string; send: Send; end: () => void; fail: () => void }[] = []
  let polled = 0
  let refuse: number | undefined
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    const after = new URL(url, 'http://class').searchParams.get('after') ?? ''
    if (refuse) return Response.json({ error: { code: 'gone', message: 'No such session.' } }, { status: refuse })
    if (url.includes('/events')) {
      polled += 1
      const later = events.filter((entry) => (entry as { seq: number }).seq > Number(after))
      return Response.json({ events: later, next: Number(after) + later.length })
    }
    let control: ReadableStreamDefaultController<Uint8Array>
    const body = new ReadableStream<Uint8Array>({
      start(given) {
        control = given
      },
    })
    init?.signal?.addEventListener('abort', () => control.error(new DOMException('aborted', 'AbortError')))
    opened.push({
      after,
      send: (text) => streams && control.enqueue(new TextEncoder().encode(text)),
      end: () => control.close(),
      fail: () => control.error(new TypeError('cut')),
    })
    return new Response(body)
  }
  const refuseWith = (status: number) => {
    refuse = status
  }
  return { fetch, opened, polled: () => polled, refuseWith }
}

function feedOn(fetch: ReturnType<typeof line>['fetch']) {
  const heard: string[] = []
  const feed = openFeed(
    {
      ...{ path: '/api/sessions/K', key: 'key', fetch, chance: () => 0.5 },
      heard: {
        onEntries: (entries, next) => heard.push(`${entries.map(({ seq }) => seq).join(',')}|${next}`),
        onTally: ({ voted }) => heard.push(`tally ${voted}`),
        onLink: (link, problem) => heard.push([link, problem?.code].filter(Boolean).join(' ')),
      },
    },
    0,
  )
  return { feed, heard }
}

const entries = (id: number, ...seqs: number[]) =>
  `event: entries\nid: ${id}\ndata: ${JSON.stringify(seqs.map((seq) => ({ seq })))}\n\n`
const beat = (next: number) => `event: beat\ndata: {"next":${next}}\n\n`
const moment = () => vi.advanceTimersByTimeAsync(1)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('reading a session’s log', () => {
  it('follows a stream, in whatever pieces it comes', async () => {
    const { fetch, opened } = line()
    const { heard } = feedOn(fetch)
    await moment()
    opened[0]?.send(beat(0))
    const text = entries(3, 1, 3)
    opened[0]?.send(text.slice(0, 20))
    await moment()
    opened[0]?.send(`${text.slice(20)}event: tally\ndata: {"voted":5}\n\n`)
    await moment()
    expect(heard).toEqual(['connecting', 'stream', '|0', '1,3|3', 'tally 5'])
  })

  it('goes on from where it was when the stream is cut', async () => {
    const { fetch, opened } = line()
    const { heard } = feedOn(fetch)
    await moment()
    opened[0]?.send(entries(4, 2, 4) + beat(6))
    await moment()
    opened[0]?.fail()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(opened.map(({ after }) => after)).toEqual(['0', '6'])
    expect(heard).toContain('lost')
  })

  it('asks again and again where a proxy keeps the stream back', async () => {
    const { fetch, polled } = line({ streams: false, events: [{ seq: 1 }] })
    const { heard } = feedOn(fetch)
    await vi.advanceTimersByTimeAsync(13_000)
    expect(polled()).toBeGreaterThanOrEqual(3)
    expect(heard.slice(0, 3)).toEqual(['connecting', 'polling', '1|1'])
    expect(heard).not.toContain('lost')
  })

  it('opens the stream anew when it falls silent', async () => {
    const { fetch, opened } = line()
    feedOn(fetch)
    await moment()
    opened[0]?.send(beat(0))
    await vi.advanceTimersByTimeAsync(45_000)
    expect(opened.length).toBe(2)
  })

  it('stops where the key is of no use, and says why', async () => {
    const { fetch, refuseWith } = line()
    refuseWith(404)
    const { heard } = feedOn(fetch)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toEqual(['connecting', 'refused gone'])
  })

  it('waits, longer and longer, while the server is down', async () => {
    const { fetch, refuseWith } = line()
    refuseWith(503)
    const { heard } = feedOn(fetch)
    await vi.advanceTimersByTimeAsync(40_000)
    const tries = heard.filter((word) => word.startsWith('lost')).length
    expect(tries).toBeGreaterThan(5)
    expect(tries).toBeLessThan(10)
  })
})
