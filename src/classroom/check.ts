import { own } from '../core/manifest/own.ts'
import type { HostEvent, SeatEvent } from './classEvent.ts'
import { type Refusal, refusal } from './refusal.ts'
import { type Room, walkOf } from './room.ts'
import { ballotAt, type Session } from './session.ts'
import { canWalk, standingOf, type Walk, wasShown } from './storyWalk.ts'

/** Whether the host may do this now. Null if so. */
export function checkHost(room: Room, event: HostEvent): Refusal | null {
  const { session, story, klass } = room
  if (session.phase === 'ended') return event.type === 'end' ? null : refusal('ended')
  switch (event.type) {
    case 'start':
      return session.phase === 'lobby' ? null : refusal('started')
    case 'hold':
      if (session.head?.mode !== 'each') return refusal('mode')
      return story.beats.beats[event.beat] ? null : refusal('unknown')
    case 'release':
      if ('beat' in event) return session.held.has(event.beat) ? null : refusal('stale')
      return atClassTurn(room, event.at)
    case 'reveal':
    case 'counts': {
      const no = atClassTurn(room, event.at)
      if (no || event.type === 'reveal') return no
      const { offered } = standingOf(story, klass)
      return Object.keys(event.counts).every((choice) => offered.includes(choice)) ? null : refusal('not-offered')
    }
    case 'take': {
      const no = atClassTurn(room, event.at)
      if (no) return no
      return standingOf(story, klass).offered.includes(event.choice) ? null : refusal('not-offered')
    }
    case 'nudge':
      return event.seat === undefined || session.seats.has(event.seat) ? null : refusal('unknown')
    case 'remove':
      return session.seats.has(event.seat) ? null : refusal('unknown')
    case 'drill':
      return path(room, event.choices) && event.turn < event.choices.length ? null : refusal('not-offered')
    case 'show':
      return checkShown(room, event)
    default:
      return null
  }
}

/** Whether a seat may do this now. Null if so. */
export function checkSeat(room: Room, seat: number, event: SeatEvent): Refusal | null {
  const { session } = room
  if (session.phase === 'ended') return refusal('ended')
  if (session.seats.get(seat)?.removed !== false) return refusal('removed')
  if (event.type === 'picture') return null
  if (event.type === 'try') return checkTry(session, event)
  if (event.type === 'guess') return event.at === 0 ? null : refusal('stale')
  if (session.phase === 'lobby') return refusal('not-started')
  return checkPlay(room, walkOf(room, seat), event)
}

type PlayLike = Exclude<SeatEvent, { type: 'picture' | 'try' | 'guess' }>

function checkPlay({ session, story }: Room, walk: Walk, event: PlayLike): Refusal | null {
  const turn = walk.standpoints.length - 1
  if (event.at > turn) return refusal('stale')
  const { offered, part, beat, showing } = standingOf(story, walk)
  const { manifest } = story
  switch (event.type) {
    case 'choose':
      if (session.head?.mode !== 'each') return refusal('mode')
      if (session.paused) return refusal('paused')
      if (event.at !== turn) return refusal('stale')
      if (session.held.has(beat)) return refusal('held')
      return offered.includes(event.choice) ? null : refusal('not-offered')
    case 'vote':
      if (session.head?.mode !== 'together') return refusal('mode')
      if (session.paused) return refusal('paused')
      if (event.at !== turn) return refusal('stale')
      if (!showing.decisive) return refusal('no-vote')
      if (ballotAt(session, turn).released) return refusal('released')
      return offered.includes(event.choice) ? null : refusal('not-offered')
    case 'note':
      return wasShown(story, walk, event) ? null : refusal('not-shown')
    case 'unnote':
      return null
    case 'assess':
      if (event.at !== turn) return refusal('stale')
      if (part !== 'board') return refusal('not-here')
      if (session.settled.has(turn)) return refusal('released')
      return manifest.scenario.categories.includes(event.category) ? null : refusal('unknown')
    case 'pin':
    case 'unpin':
      if (part !== 'board') return refusal('not-here')
      if (session.settled.has(turn)) return refusal('released')
      return manifest.scenario.trays.includes(event.tray) ? null : refusal('unknown')
    case 'report':
      if (part !== 'report') return refusal('not-here')
      if (session.settled.has(turn)) return refusal('released')
      return own(manifest.report, event.line) ? null : refusal('unknown')
  }
}

function checkTry({ drills, drilling }: Session, { drill }: { drill: number }): Refusal | null {
  return drilling && drills[0]?.drill === drill ? null : refusal('no-drill')
}

/** What is about the class's world at a turn: it must be there, and the class still at it. */
function atClassTurn({ session, klass }: Room, at: number): Refusal | null {
  if (session.head?.mode !== 'together') return refusal('mode')
  if (session.phase === 'lobby') return refusal('not-started')
  const turn = klass.standpoints.length - 1
  if (at < turn) return refusal('already-taken')
  return at === turn ? null : refusal('stale')
}

function checkShown(room: Room, { what }: Extract<HostEvent, { type: 'show' }>): Refusal | null {
  if (room.session.phase !== 'debrief') return refusal('not-in-debrief')
  const paths = [...('choices' in what ? [what.choices] : []), ...('other' in what ? [what.other] : [])]
  if ('turn' in what && what.turn > what.choices.length) return refusal('not-offered')
  return paths.every((choices) => path(room, choices)) ? null : refusal('not-offered')
}

/** Whether these choices lead anywhere, with what some world of this session has assessed. */
function path({ session, story }: Room, choices: readonly string[]): boolean {
  const given = session.head?.given ?? {}
  const worlds = [session.klass, ...session.worlds.values()]
  const categories = ['', ...story.manifest.scenario.categories]
  return (
    worlds.some(({ events }) => isBeginning(choices, events)) ||
    categories.some((category) =>
      canWalk(story, given, choices, category ? [{ type: 'assess', category, standard: 'hunch', confidence: 0 }] : []),
    )
  )
}

function isBeginning(choices: readonly string[], events: Session['klass']['events']): boolean {
  const made = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return choices.length <= made.length && choices.every((choice, turn) => made[turn] === choice)
}
