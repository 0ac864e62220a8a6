import type { ClassLink } from '../../classroom/client/openClass.ts'
import type { Sent } from '../../classroom/client/outbox.ts'
import { recordId } from '../../classroom/recordId.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { OpenStory, Outside } from '../../play/outside.ts'
import { openPlay, type Play } from '../../play/play.ts'
import type { PlayStore } from '../../play/store.ts'
import { classRecord } from '../link/classRecord.ts'
import { goesOnFrom, seatEvents } from './seatEvents.ts'

/** A seat's own play, and whether the session's log still bears it out. */
export interface SeatPlay {
  readonly play: Play
  /** Whether it must be opened anew from the log, which went another way or further: nothing is on its way any more. */
  isBehind(logged: readonly PlayInput[], unsent: number): boolean
}

interface Parts {
  readonly code: string
  readonly seat: number
  readonly link: ClassLink
  readonly story: OpenStory
  readonly outside: Outside
  /** What the log has of this seat. */
  readonly logged: readonly PlayInput[]
  readonly onRefused: (problem: Exclude<Sent, { seq: number }>) => void
}

/**
 * Plays at once, and tells the session: the store of this play is the session's log. What the server does not take is undone by
 * opening the play again from the log.
 */
export function openSeatPlay({ code, seat, link, story, outside, logged, onRefused }: Parts): SeatPlay | undefined {
  const { head } = link.get().session
  if (!head) return undefined
  let told = logged.length
  let refused = false
  const store: PlayStore = {
    ...outside.store,
    get: async () => undefined,
    async put({ playthrough: { events } }) {
      const news = seatEvents(events, told)
      told = events.length
      for (const event of news)
        void link.send(event).then((sent) => {
          if ('seq' in sent) return
          refused = true
          onRefused(sent)
        })
    },
  }
  const play = openPlay({
    playthrough: classRecord(recordId(code, seat), head, logged, story.narrate),
    ...{ compiled: story.compiled, narrate: story.narrate, store, pacing: outside.pacing, now: outside.now },
    newId: () => recordId(code, seat),
  })
  return {
    play,
    isBehind(log, unsent) {
      if (unsent > 0) return false
      const { events } = play.get().playthrough
      return refused || !goesOnFrom(events, log)
    },
  }
}
