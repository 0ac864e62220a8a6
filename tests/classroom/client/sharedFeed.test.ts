import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Heard } from '../../../src/classroom/client/feed.ts'
import { type Channel, shareFeed } from '../../../src/classroom/client/sharedFeed.ts'
import type { Logged } from '../../../src/classroom/logged.ts'

const entry = (seq: number) => ({ seq }) as Logged

/** A browser with tabs, and a server that speaks to each stream that is open. */
function browser() {
  const ends = new Set<(data: unknown) => void>()
  const streams = new Set<Heard>()
  const log: Logged[] = []
  let opened = 0
  const channel = (): Channel & { asleep: boolean } => {
    let listen: (data: unknown) => void = () => {}
    const end = {
      asleep: false,
      postMessage(data: unknown) {
        if (!end.asleep) for (const other of ends) if (other !== hear) setTimeout(() => other(structuredClone(data)))
      },
      addEventListener: (_: 'message', listener: (event: { data: unknown }) => void) => {
        listen = (data) => listener({ data })
      },
      close: () => void ends.delete(hear),
    }
    const hear = (data: unknown) => {
      if (!end.asleep) listen(data)
    }
    ends.add(hear)
    return end
  }
  return {
    streams: () => streams.size,
    opened: () => opened,
    happens(...seqs: number[]) {
      log.push(...seqs.map(entry))
      for (const heard of [...streams]) heard.onEntries(seqs.map(entry), seqs.at(-1) ?? 0)
    },
    tab(chance = 0.5) {
      const read: number[] = []
      const end = channel()
      const feed = shareFeed({
        channel: end,
        chance: () => chance,
        tab: `tab ${ends.size}`,
        heard: { onEntries: (entries) => read.push(...entries.map(({ seq }) => seq)), onTally() {}, onLink() {} },
        open(after, heard) {
          opened += 1
          streams.add(heard)
          const later = log.filter(({ seq }) => seq > after)
          if (later.length > 0) heard.onEntries(later, later.at(-1)?.seq ?? 0)
          return { wake() {}, close: () => void streams.delete(heard) }
        },
      })
      const sleep = (asleep: boolean) => {
        end.asleep = asleep
      }
      return { read, feed, sleep }
    },
  }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('one stream for all tabs', () => {
  it('is opened once, and every tab hears everything', async () => {
    const { tab, happens, streams } = browser()
    const first = tab()
    await seconds(1)
    happens(1, 2)
    const second = tab()
    await seconds(1)
    happens(3)
    await seconds(1)
    expect(streams()).toBe(1)
    expect([first.read, second.read]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ])
  })

  it('is taken over at once when its tab is closed', async () => {
    const { tab, happens, streams } = browser()
    const first = tab()
    await seconds(1)
    const second = tab()
    happens(1)
    await seconds(1)
    first.feed.close()
    happens(2)
    await seconds(1)
    happens(3)
    expect(streams()).toBe(1)
    expect(second.read).toEqual([1, 2, 3])
  })

  it('is taken over when its tab is put to sleep, and given back to nobody when it wakes', async () => {
    const { tab, happens, streams } = browser()
    const first = tab()
    await seconds(1)
    const second = tab()
    await seconds(1)
    first.sleep(true)
    await seconds(9)
    happens(1)
    expect(second.read).toEqual([1])
    first.sleep(false)
    await seconds(5)
    happens(2)
    await seconds(1)
    expect(streams()).toBe(1)
    expect(new Set(first.read)).toEqual(new Set([1, 2]))
    expect(second.read).toEqual([1, 2])
  })

  it('is one at last where two tabs began at the same moment', async () => {
    const { tab, streams } = browser()
    tab(0.1)
    tab(0.1)
    await seconds(20)
    expect(streams()).toBe(1)
  })
})
