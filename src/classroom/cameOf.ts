import type { HostEvent } from './classEvent.ts'
import type { ClassEvent } from './logged.ts'
import { walkedOn } from './pathEvents.ts'
import type { Room } from './room.ts'
import { ballotAt, seatsIn } from './session.ts'
import { settle } from './settle.ts'
import { splitOf } from './split.ts'
import { standingOf } from './storyWalk.ts'

/** The host's event with what comes of it, as it is written to the log: readers who may not see votes agree all the same. */
export function cameOf(room: Room, event: HostEvent): ClassEvent {
  const { session, story, klass } = room
  if (event.type === 'reveal') {
    const { offered } = standingOf(story, klass)
    return { ...event, split: splitOf(session, ballotAt(session, event.at), offered) }
  }
  const walked = walkedOn(session, event)
  if (walked) return { ...event, walked } as ClassEvent
  const settles = event.type === 'take' || (event.type === 'release' && 'at' in event)
  if (!settles || session.settled.has(event.at)) return event
  const { part } = standingOf(story, klass)
  if (part !== 'board' && part !== 'report') return event
  const votes = seatsIn(session).map(({ seat }) => session.worlds.get(seat)?.events ?? [])
  const assess = event.type === 'release' ? event.assess : undefined
  const settled = settle(votes, story.manifest, assess).filter(
    ({ type }) => (type === 'report') === (part === 'report'),
  )
  return { ...event, settled }
}
