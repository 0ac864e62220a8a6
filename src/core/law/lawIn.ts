import type { LawEntry, LawTopic, StateEntry } from './entry.ts'
import { lawFor, stateLaw } from './law.ts'
import { homeState, type StateId } from './state.ts'

/** What the law panel shows for a scenario that plays in a state. */
export interface LawIn {
  readonly federal: readonly LawEntry[]
  /** The state's answers to what the scenario asks, and its duties. */
  readonly state: readonly StateEntry[]
  /** Of other states, shown for contrast. */
  readonly elsewhere: readonly LawEntry[]
}

/** Duties bind wherever one works, whether or not the home state knows their like. */
const always: readonly LawTopic[] = ['duty', 'advocate']

/**
 * A scenario names federal entries, entries of the home state for what it asks of state law, and entries of other states
 * that it shows for contrast. In another state the home state's are answered by that state's own.
 */
export function lawIn(ids: readonly string[], state: StateId): LawIn {
  const named = lawFor(ids)
  const asked = new Set([
    ...always,
    ...named.flatMap(({ jurisdiction, topic }) => (jurisdiction === homeState && topic ? [topic] : [])),
  ])
  return {
    federal: named.filter(({ jurisdiction }) => jurisdiction === 'US'),
    state: stateLaw[state].filter(({ topic }) => asked.has(topic)),
    elsewhere: named.filter(({ jurisdiction }) => ![state, homeState, 'US'].includes(jurisdiction)),
  }
}
