import type { Logged } from '../logged.ts'
import type { Tally } from '../tally.ts'
import type { Problem } from './api.ts'
import type { Feed, Heard, LinkState } from './feed.ts'

/** Between the tabs of one browser: what BroadcastChannel gives. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  close(): void
}

type Message =
  /** A tab asks for what came after a seq. */
  | { readonly is: 'ask'; readonly after: number }
  /** The tab with the stream is there; of two the higher term stays, of equal ones the first by name. */
  | { readonly is: 'lead'; readonly term: number; readonly tab: string }
  /** What came after `after` up to `next`. */
  | { readonly is: 'entries'; readonly entries: readonly Logged[]; readonly after: number; readonly next: number }
  | { readonly is: 'tally'; readonly tally: Tally }
  | { readonly is: 'link'; readonly link: LinkState; readonly problem: Problem | undefined }
  | { readonly is: 'wake' }
  /** The tab with the stream goes. */
  | { readonly is: 'bye'; readonly term: number }

/** Milliseconds. */
const times = { answer: 400, beat: 2_000, silence: 6_000 } as const

export interface SharedParts {
  readonly channel: Channel | undefined
  readonly heard: Heard
  /** Opens the one stream; called by the tab that leads. */
  readonly open: (after: number, heard: Heard) => Feed
  readonly chance: () => number
  /** A name that no other tab has. */
  readonly tab: string
}

/**
 * One feed for all tabs that have the same key open: one of them reads it and tells the others. When it falls silent, by being
 * closed or put to sleep, another takes over; for a moment two may read, which changes nothing, since what is read twice counts once.
 */
export function shareFeed({ channel, heard, open, chance, tab }: SharedParts): Feed {
  if (!channel) return open(0, heard)
  const log: Logged[] = []
  let next = 0
  let feed: Feed | undefined
  let term = 0
  /** The last term whose tab said that it goes. */
  let gone = 0
  let link: { readonly link: LinkState; readonly problem: Problem | undefined } = {
    link: 'connecting',
    problem: undefined,
  }
  let closed = false
  const say = (message: Message) => {
    if (!closed) channel.postMessage(message)
  }

  const take = (entries: readonly Logged[], seen: number) => {
    const last = log.at(-1)?.seq ?? 0
    const fresh = entries.filter(({ seq }) => seq > last)
    log.push(...fresh)
    next = Math.max(next, seen)
    heard.onEntries(fresh, next)
  }
  const setLink = (state: LinkState, problem?: Problem) => {
    link = { link: state, problem }
    heard.onLink(state, problem)
  }

  const lead = () => {
    if (closed || feed) return
    term += 1
    feed = open(next, {
      onEntries(entries, seen) {
        const after = next
        take(entries, seen)
        if (entries.length > 0) say({ is: 'entries', entries, after, next })
      },
      onTally(tally) {
        heard.onTally(tally)
        say({ is: 'tally', tally })
      },
      onLink(state, problem) {
        setLink(state, problem)
        say({ is: 'link', link: state, problem })
      },
    })
    say({ is: 'lead', term, tab })
  }

  let silence: ReturnType<typeof setTimeout>
  const expectWord = (milliseconds: number) => {
    clearTimeout(silence)
    silence = setTimeout(lead, milliseconds)
  }
  const beat = setInterval(() => feed && say({ is: 'lead', term, tab }), times.beat)

  const follow = (other: number, name: string) => {
    if (other < term || other === gone || (other === term && feed && tab < name)) return
    term = other
    feed?.close()
    feed = undefined
    expectWord(times.silence + chance() * times.beat)
  }

  channel.addEventListener('message', ({ data }) => {
    const message = data as Message
    if (closed) return
    switch (message.is) {
      case 'ask':
        if (!feed) return
        say({ is: 'lead', term, tab })
        say({ is: 'entries', entries: log.filter(({ seq }) => seq > message.after), after: message.after, next })
        say({ is: 'link', ...link })
        return
      case 'lead':
        follow(message.term, message.tab)
        return
      case 'entries':
        // What was told before we listened is asked for.
        if (!feed && message.after > next) say({ is: 'ask', after: next })
        else if (!feed) take(message.entries, message.next)
        return
      case 'tally':
        if (!feed) heard.onTally(message.tally)
        return
      case 'link':
        if (!feed) setLink(message.link, message.problem)
        return
      case 'bye':
        gone = message.term
        if (!feed) expectWord(chance() * times.answer)
        return
      case 'wake':
        feed?.wake()
    }
  })

  heard.onLink('connecting')
  say({ is: 'ask', after: 0 })
  expectWord(times.answer + chance() * times.answer)
  return {
    wake() {
      if (feed) feed.wake()
      else say({ is: 'wake' })
    },
    close() {
      if (feed) say({ is: 'bye', term })
      closed = true
      clearTimeout(silence)
      clearInterval(beat)
      feed?.close()
      channel.close()
    },
  }
}
