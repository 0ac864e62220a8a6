import type { PlayInput } from '../core/record/playEvent.ts'
import type { By, ClassEvent, Logged } from './logged.ts'
import { type Ballot, newBallot, newSession, newWorld, type Session, type World } from './session.ts'

/** What a log comes to. The same log gives the same session, in a browser and in the server. */
export function foldLog(log: Iterable<Logged>): Session {
  const session = newSession()
  for (const entry of log) apply(session, entry)
  return session
}

/**
 * Moves a session on by one entry of its log; one that is in it already changes nothing, so that what is read twice counts
 * once. What was accepted is not judged again: see `check.ts`.
 */
export function apply(session: Session, entry: Logged): void {
  if (entry.seq <= session.seq) return
  session.seq = entry.seq
  byType(session, entry.by, entry, entry.seq)
}

function byType(session: Session, by: By, event: ClassEvent, seq: number): void {
  switch (event.type) {
    case 'created': {
      const { scenario, mode, story, rules, given, seed, state, names, caseFrom } = event
      session.head = { scenario, mode, story, rules, given, seed, state, names, ...(caseFrom && { caseFrom }) }
      return
    }
    case 'joined':
      if (typeof by === 'number') session.seats.set(by, { seat: by, name: event.name, removed: false })
      return
    case 'start':
      session.phase = 'playing'
      return
    case 'vote':
      if (typeof by === 'number') ballot(session, event.at).votes.set(by, voteOf(event))
      return
    case 'counts':
      ballot(session, event.at).hands = event.counts
      return
    case 'reveal':
      ballot(session, event.at).revealed = event.split ?? {}
      return
    case 'take': {
      ballot(session, event.at).released = true
      ballot(session, event.at).taken = {
        choice: event.choice,
        ...(event.saying !== undefined && { saying: event.saying }),
      }
      settle(session, event.at, event.settled)
      push(session.klass, { type: 'choose', choice: event.choice })
      return
    }
    case 'release':
      if ('beat' in event) session.held.delete(event.beat)
      // Board and report are settled first; what to do next is voted on all the same.
      else if (event.settled) settle(session, event.at, event.settled)
      else ballot(session, event.at).released = true
      return
    case 'hold':
      session.held.add(event.beat)
      return
    case 'pause':
      session.paused = true
      return
    case 'resume':
      session.paused = false
      return
    case 'nudge':
      session.nudged = seq
      return
    case 'drill':
      keepWalked(session, event.walked)
      session.drills.unshift({ drill: seq, choices: event.choices, turn: event.turn, tries: new Map() })
      session.drilling = true
      return
    case 'undrill':
      session.drilling = false
      return
    case 'try': {
      const tries = session.drills.find(({ drill }) => drill === event.drill)?.tries
      if (typeof by === 'number') tries?.set(by, [...(tries.get(by) ?? []), event.choice])
      return
    }
    case 'debrief':
      session.phase = 'debrief'
      return
    case 'show':
      keepWalked(session, event.walked)
      session.shown = event.what
      return
    case 'open':
    case 'lock':
      session.locked = event.type === 'lock'
      return
    case 'remove': {
      const seat = session.seats.get(event.seat)
      if (seat) seat.removed = true
      return
    }
    case 'end':
      session.phase = 'ended'
      return
    case 'picture':
      if (typeof by === 'number')
        session.pictures.set(by, { ...session.pictures.get(by), [event.round]: event.answers })
      return
    default:
      inWorld(session, by, event)
  }
}

type PlayLike = Extract<
  ClassEvent,
  { type: 'choose' | 'note' | 'unnote' | 'guess' | 'assess' | 'pin' | 'unpin' | 'report' }
>

/** What goes into a playthrough as it is. A note in a together session goes into the class's notebook. */
function inWorld(session: Session, by: By, event: PlayLike): void {
  const input = inputOf(event)
  if (typeof by === 'number' && event.type === 'guess')
    session.guesses.set(by, { category: event.category, confidence: event.confidence })
  const shared = session.head?.mode === 'together' && (event.type === 'note' || event.type === 'unnote')
  if (shared || by === 'host') push(session.klass, input)
  else if (typeof by === 'number') push(world(session.worlds, by), input)
}

/** The event of a playthrough that a class's event holds. */
export function inputOf(event: PlayLike): PlayInput {
  switch (event.type) {
    case 'choose':
      return { type: 'choose', choice: event.choice }
    case 'note':
    case 'unnote': {
      const { at: _, ...note } = event
      return note
    }
    case 'guess':
      return { type: 'guess', category: event.category, confidence: event.confidence }
    case 'assess':
      return { type: 'assess', category: event.category, standard: event.standard, confidence: event.confidence }
    case 'pin':
    case 'unpin':
      return { type: event.type, tray: event.tray, note: event.note }
    case 'report':
      return { type: 'report', line: event.line, wording: event.wording }
  }
}

function settle(session: Session, at: number, settled: readonly PlayInput[] | undefined): void {
  if (!settled) return
  session.settled.add(at)
  for (const input of settled) push(session.klass, input)
}

function keepWalked({ walked }: Session, paths: readonly (readonly PlayInput[])[] = []): void {
  for (const events of paths)
    walked.set(events.flatMap((event) => (event.type === 'choose' ? [event.choice] : [])).join(' '), events)
}

function push(world: World, input: PlayInput): void {
  world.events.push(input)
  if (input.type === 'choose') world.turn += 1
}

function ballot({ ballots }: Session, at: number): Ballot {
  const known = ballots.get(at) ?? newBallot()
  ballots.set(at, known)
  return known
}

function world(worlds: Map<number, World>, seat: number): World {
  const known = worlds.get(seat) ?? newWorld()
  worlds.set(seat, known)
  return known
}

const voteOf = ({ choice, sure }: { choice: string; sure?: number | undefined }) => ({
  choice,
  ...(sure !== undefined && { sure }),
})
