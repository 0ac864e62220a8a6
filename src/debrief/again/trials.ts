import { type Signal, signal } from '@preact/signals'
import type { Axis } from '../../core/catalogue/axis.ts'
import type { Look } from '../look.ts'

/** How far one has come with a turn on an axis. */
export interface Trial {
  /** Choices tried, each once. */
  readonly tried: readonly string[]
  readonly hints: 0 | 1 | 2
  /** Whether an answer was found, or asked for; what a choice keeps is closed until then. */
  readonly done?: 'found' | 'shown'
  /** The choice whose consequences are open. */
  readonly opened?: string
}

const untouched: Trial = { tried: [], hints: 0 }

/** By turn and axis. */
export type Trials = Readonly<Record<string, Trial>>

const kept = new WeakMap<Look, Signal<Trials>>()

/** The trials of a debrief: they last as long as it is open, whatever view is looked at meanwhile. */
export function trialsOf(look: Look): Signal<Trials> {
  const known = kept.get(look) ?? signal<Trials>({})
  kept.set(look, known)
  return known
}

const keyOf = (turn: number, axis: Axis) => `${turn}/${axis}`

export const trialAt = (trials: Trials, turn: number, axis: Axis): Trial => trials[keyOf(turn, axis)] ?? untouched

/** The same trials with something changed in one. */
export const withTrial = (trials: Trials, turn: number, axis: Axis, change: Partial<Trial>): Trials => ({
  ...trials,
  [keyOf(turn, axis)]: { ...trialAt(trials, turn, axis), ...change },
})

/** What became of a turn, on whichever of its axes one has come furthest. */
export function doneAt(trials: Trials, turn: number, axes: readonly Axis[]): Trial['done'] {
  const done = axes.map((axis) => trialAt(trials, turn, axis).done)
  return done.find((one) => one === 'found') ?? done.find((one) => one === 'shown')
}
