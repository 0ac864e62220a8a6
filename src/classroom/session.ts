import type { PlayInput, Standard } from '../core/record/playEvent.ts'
import type { Shown, Split } from './classEvent.ts'
import type { SessionHead } from './logged.ts'

export interface Seat {
  readonly seat: number
  readonly name: string
  removed: boolean
}

export interface Vote {
  readonly choice: string
  /** How sure, in per cent. */
  readonly sure?: number
}

/** The vote at one turn of the class's world. */
export interface Ballot {
  /** By seat; a later vote takes the place of an earlier one. */
  readonly votes: Map<number, Vote>
  /** A show of hands, by choice. */
  hands: Readonly<Record<string, number>>
  /** What was shown of it, once it was. */
  revealed?: Split
  /** No more votes. */
  released: boolean
  /** What the host took, and said of it. */
  taken?: { readonly choice: string; readonly saying?: string }
}

/** One playthrough in the making: the class's, or a seat's own. */
export interface World {
  readonly events: PlayInput[]
  /** Choices made. */
  turn: number
}

export interface Drill {
  /** The seq of the event that began it: its name. */
  readonly drill: number
  /** The path whose turn is tried again. */
  readonly choices: readonly string[]
  readonly turn: number
  /** Answers by seat, in order. */
  readonly tries: Map<number, string[]>
}

export type Phase = 'lobby' | 'playing' | 'debrief' | 'ended'
export type Round = 'before' | 'after'

/** What a class has come to, as far as this reader may know it. */
export interface Session {
  head: SessionHead | undefined
  /** The last seq that is in it. */
  seq: number
  phase: Phase
  locked: boolean
  paused: boolean
  readonly seats: Map<number, Seat>
  /** Together: the one world. */
  readonly klass: World
  /** Each on their own: by seat. In a together session, what a seat itself put into notebook, board and report. */
  readonly worlds: Map<number, World>
  /** By turn of the class's world. */
  readonly ballots: Map<number, Ballot>
  /** Turns of the class's world at which board or report was settled. */
  readonly settled: Set<number>
  /** Beats of the story's map at which nobody goes on. */
  readonly held: Set<number>
  /** Latest first. */
  readonly drills: Drill[]
  /** Whether the latest drill is on. */
  drilling: boolean
  /** What the screen shows in the debrief. */
  shown: Shown
  /** First guesses by seat: chance of trafficking in per cent, and category. */
  readonly guesses: Map<number, { readonly category: string; readonly confidence: number }>
  readonly pictures: Map<number, Partial<Record<Round, Readonly<Record<string, number>>>>>
  /** What paths that the host sent around were walked with, by their choices with a space between. */
  readonly walked: Map<string, readonly PlayInput[]>
  /** The last nudge that reached this reader, by seq. */
  nudged: number
}

export interface Assessment {
  readonly category: string
  readonly standard: Standard
  readonly confidence: number
}

export const newWorld = (): World => ({ events: [], turn: 0 })

export const newBallot = (): Ballot => ({ votes: new Map(), hands: {}, released: false })

export const newSession = (): Session => ({
  head: undefined,
  seq: 0,
  phase: 'lobby',
  locked: false,
  paused: false,
  seats: new Map(),
  klass: newWorld(),
  worlds: new Map(),
  ballots: new Map(),
  settled: new Set(),
  held: new Set(),
  drills: [],
  drilling: false,
  shown: { view: 'nothing' },
  guesses: new Map(),
  pictures: new Map(),
  walked: new Map(),
  nudged: 0,
})

/** The world that a seat plays in. */
export const worldOf = ({ head, klass, worlds }: Session, seat: number): World =>
  head?.mode === 'together' ? klass : (worlds.get(seat) ?? newWorld())

/** Seats that have not been removed. */
export const seatsIn = ({ seats }: Session): Seat[] => [...seats.values()].filter(({ removed }) => !removed)

/** The ballot at a turn of the class's world. */
export const ballotAt = ({ ballots }: Session, turn: number): Ballot => ballots.get(turn) ?? newBallot()
