import type { LawTopic } from '../law/entry.ts'
import type { StateId } from '../law/state.ts'

/** An input that follows from the state and the agency: a small closed set that a story may declare under `given`. */
export interface CountyGiven {
  /** In this order in every manifest. The first is how a story plays that declares nothing: as in Colorado. */
  readonly values: readonly [string, string, ...string[]]
  /** The states where it is not the first value. */
  readonly in: Partial<Readonly<Record<StateId, string>>>
  /** Where the law panel has the reason. */
  readonly topic: LawTopic
}

/**
 * What stories may ask of state and agency, by the name of the Ink variable. Where the evidence is silent on a state, the value is
 * the one that promises less: nothing unverified is offered as law.
 */
export const countyGivens = {
  /** `restricted`: the agency enforces no immigration law and may not ask; only then is "I won't ask about your papers" true. */
  immigration: {
    values: ['restricted', 'open'],
    in: { TX: 'open', NY: 'open', FL: 'open', MN: 'open' },
    topic: 'immigration',
  },
  /** `pause`: it runs, and may be paused for what is personal. `on`: it runs throughout. `none`: the agency has none. */
  camera: {
    values: ['pause', 'on', 'none'],
    in: { CA: 'on', TX: 'on', NY: 'on', FL: 'on', MN: 'on' },
    topic: 'camera',
  },
  /** `civil`: no crime was verified; a story then says that the wage agency takes it, never that it is no crime. */
  wage_theft: {
    values: ['crime', 'civil'],
    in: { TX: 'civil', FL: 'civil', MN: 'civil' },
    topic: 'wages',
  },
  /** `state`: the state has a smuggling statute of its own in force. */
  smuggling: { values: ['federal', 'state'], in: { TX: 'state', FL: 'state' }, topic: 'smuggling' },
  /** `owed`: officers must weigh a published checklist (Cal. Penal Code 236.2). */
  checklist: { values: ['shown', 'owed'], in: { CA: 'owed' }, topic: 'duty' },
  /** `told`: the right to an advocate at any interview must be told (AB 2020). */
  advocate: { values: ['offered', 'told'], in: { CA: 'told' }, topic: 'advocate' },
  /** `state`: two state offices must be notified (NY Social Services Law 483-cc); the person is told first. */
  notice: { values: ['none', 'state'], in: { NY: 'state' }, topic: 'duty' },
  /** `any`: for adults in commercial sex, force, fraud or coercion is no element (Minnesota). */
  sex_means: { values: ['proved', 'any'], in: { MN: 'any' }, topic: 'sex' },
} as const satisfies Readonly<Record<string, CountyGiven>>

export type CountyGivenName = keyof typeof countyGivens

export const countyGivenNames = Object.keys(countyGivens) as readonly CountyGivenName[]

export const isCountyGiven = (name: string): name is CountyGivenName => Object.hasOwn(countyGivens, name)

const entryOf = (name: CountyGivenName): CountyGiven => countyGivens[name]

/** What a state gives where the agency says nothing else. */
export const givenInState = (name: CountyGivenName, state: StateId): string => {
  const { values, in: others } = entryOf(name)
  return others[state] ?? values[0]
}
