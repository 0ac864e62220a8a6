import type { PlayInput } from '../core/record/playEvent.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { HostEvent, SeatEvent, Split } from './classEvent.ts'

export type Mode = 'together' | 'each'

/** What a session is made of and stays with, whatever is deployed later. */
export interface SessionHead {
  readonly scenario: string
  readonly mode: Mode
  /** Hash of the compiled story. */
  readonly story: string
  /** Hash of points and effects. */
  readonly rules: string
  readonly given: Readonly<Record<string, string>>
  readonly seed: number
  /** Whose law the class looks at: a state by its two letters. */
  readonly state: string
  /** Whether seats give a name; else they are given a color and an animal. */
  readonly names: boolean
  /** The class's play of an earlier session whose case file this one was given, with the turns that decided it. */
  readonly caseFrom?: Playthrough['caseFrom']
}

type Created = { readonly type: 'created' } & SessionHead
type Joined = { readonly type: 'joined'; readonly name: string }

/** What the server adds to an event when it writes it: what came of it, so that readers who may not see its grounds agree. */
interface Came {
  /** Of `reveal`. */
  readonly split?: Split
  /** Of `release` and `take` at a board or report: what the class holds, for the class's playthrough. */
  readonly settled?: readonly PlayInput[]
  /** Of `drill` and `show`: what the paths that it names were walked with; see `walkedOn`. */
  readonly walked?: readonly (readonly PlayInput[])[]
}

export type ClassEvent = Created | Joined | SeatEvent | (HostEvent & Came)

/** Who did it: a seat by its number from 1, the host, or nobody that the reader may know. */
export type By = number | 'host' | null

/** One entry of a session's log, as a reader gets it. */
export type Logged = {
  /** From 1; no reader sees all of them. */
  readonly seq: number
  /** Milliseconds since 1970, by the server's clock. */
  readonly time: number
  readonly by: By
} & ClassEvent

/** Who reads. */
export type Reader =
  | { readonly role: 'host' }
  | { readonly role: 'screen' }
  | { readonly role: 'seat'; readonly seat: number }
