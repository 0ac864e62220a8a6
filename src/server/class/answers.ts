import type { ClassFailure } from './classFailure.ts'
import type { Kept } from './readLog.ts'

/** What was answered to a request that had an Idempotency-Key. */
export interface Answered {
  readonly body: string
  readonly outcome: { readonly seq: number } | ClassFailure
}

/**
 * Answers of a session by who asked and by Idempotency-Key. What was written is in the log, and so is its answer. What was refused
 * is remembered here as long as there is room: a copy that comes late is refused too, though it would be taken by now.
 */
export interface Answers {
  get(by: number, idem: string): Answered | undefined
  follow(kept: Kept): void
  refuse(by: number, idem: string, answered: Answered): void
}

const mostRefused = 2000

export function newAnswers(): Answers {
  const taken = new Map<string, Answered>()
  const refused = new Map<string, Answered>()
  return {
    get: (by, idem) => taken.get(`${by} ${idem}`) ?? refused.get(`${by} ${idem}`),
    follow({ entry, idem, body }) {
      if (idem === null) return
      taken.set(`${entry.by === 'host' ? 0 : entry.by} ${idem}`, { body: body ?? '', outcome: { seq: entry.seq } })
    },
    refuse(by, idem, answered) {
      refused.set(`${by} ${idem}`, answered)
      const [first] = refused.size > mostRefused ? refused.keys() : []
      if (first !== undefined) refused.delete(first)
    },
  }
}
