import type { PlayInput } from '../core/record/playEvent.ts'
import { apply, inputOf } from './fold.ts'
import type { Logged } from './logged.ts'
import { newSession, type Session } from './session.ts'
import { advance, type ClassStory, startWalk, type Walk } from './storyWalk.ts'

/** A session with its story: who folds a log here also knows where each world stands. */
export interface Room {
  readonly session: Session
  readonly story: ClassStory
  readonly klass: Walk
  /** By seat, for those that have done something. */
  readonly walks: Map<number, Walk>
}

export const newRoom = (story: ClassStory, given: Readonly<Record<string, string>>): Room => ({
  session: newSession(),
  story,
  klass: startWalk(story, given),
  walks: new Map(),
})

/** Where a seat's own world stands. */
export function walkOf({ session, story, klass, walks }: Room, seat: number): Walk {
  if (session.head?.mode === 'together') return klass
  const known = walks.get(seat) ?? startWalk(story, session.head?.given ?? {})
  walks.set(seat, known)
  return known
}

/** Moves session and worlds on by one entry of the log; an entry that is in it already changes nothing. */
export function follow(room: Room, entry: Logged): void {
  const { session, story, klass } = room
  if (entry.seq <= session.seq) return
  apply(session, entry)
  const move = (walk: Walk, input: PlayInput) => void advance(story, walk, input)
  if (entry.type === 'take' || (entry.type === 'release' && 'at' in entry))
    for (const input of entry.settled ?? []) move(klass, input)
  if (entry.type === 'take') move(klass, { type: 'choose', choice: entry.choice })
  if ((entry.type === 'choose' || entry.type === 'assess') && typeof entry.by === 'number') {
    if (session.head?.mode === 'each') move(walkOf(room, entry.by), inputOf(entry))
  }
}
