import type { Logged } from '../../../../src/classroom/logged.ts'
import type { Device } from './device.ts'

/** Something that a seat did and was answered. */
interface Acknowledged {
  readonly seat: number
  readonly seq: number
  /** What tells it from all else that this seat did. */
  readonly mark: string
}

/** Phones that go on doing things, one after the other each, and send again until they are answered. */
export interface Phones {
  readonly acknowledged: readonly Acknowledged[]
  /** Answers that were 503, and how many of them said when to try again. */
  readonly refused: { times: number; withRetry: number }
  /** Resolves with the next answer to anybody. */
  next(): Promise<void>
  /** Ends them once each has its answer. */
  stop(): Promise<void>
}

/** Milliseconds before a phone tries again. */
const pause = 20

/** Each phone's k-th event takes back a note named after it: allowed at any time, and never the same twice. */
export function phones(seats: readonly Device[], way: readonly string[]): Phones {
  const acknowledged: Acknowledged[] = []
  const refused = { times: 0, withRetry: 0 }
  let stopping = false
  let waiting: (() => void)[] = []

  const sendUntilAnswered = async (seat: Device, event: object, idem: string): Promise<number> => {
    for (;;) {
      // Some copies go out twice, as a network may have it.
      const copies = Math.random() < 0.1 ? 2 : 1
      const answers = await Promise.all(
        Array.from({ length: copies }, () => seat.post(event, idem).catch(() => undefined)),
      )
      for (const answer of answers) {
        if (answer?.status !== 503) continue
        refused.times += 1
        if (Number(answer.headers.get('Retry-After')) > 0) refused.withRetry += 1
      }
      const seqs = answers.flatMap((answer) => (answer?.status === 200 ? [answer.json.seq as number] : []))
      const other = answers.find((answer) => answer && answer.status !== 200 && answer.status !== 503)
      if (other) throw new Error(`${other.status} ${JSON.stringify(other.json)}`)
      if (new Set(seqs).size > 1) throw new Error(`two answers to one request: ${seqs}`)
      if (seqs[0] !== undefined) return seqs[0]
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  const run = async (device: Device, seat: number) => {
    for (let number = 0; !stopping; number++) {
      const choice = number % 3 === 0 ? way[number / 3] : undefined
      const cue = `note-${number}`
      const event = choice === undefined ? { type: 'unnote', at: 0, cue } : { type: 'choose', at: number / 3, choice }
      const seq = await sendUntilAnswered(device, event, `phone-${number}`)
      acknowledged.push({ seat, seq, mark: choice ?? cue })
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    }
  }
  const running = Promise.all(seats.map((device, place) => run(device, place + 1)))
  running.catch(() => undefined)
  return {
    acknowledged,
    refused,
    next: () => Promise.race([running.then(() => undefined), new Promise<void>((resolve) => waiting.push(resolve))]),
    async stop() {
      stopping = true
      await running
    },
  }
}

/** What seats did, as a log has it, in the form of what was acknowledged. */
export const doneIn = (log: readonly Logged[]): Acknowledged[] =>
  log.flatMap((entry): Acknowledged[] => {
    if (typeof entry.by !== 'number') return []
    const of = (mark: string) => [{ seat: entry.by as number, seq: entry.seq, mark }]
    if (entry.type === 'choose') return of(entry.choice)
    return entry.type === 'unnote' && 'cue' in entry ? of(entry.cue) : []
  })

export const bySeq = (one: Acknowledged, other: Acknowledged): number => one.seq - other.seq
