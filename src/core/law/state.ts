/** The states whose law is at hand, by postal code, in the order in which they are offered. The first is where the stories play. */
export const states = {
  CO: 'Colorado',
  CA: 'California',
  TX: 'Texas',
  NY: 'New York',
  FL: 'Florida',
  MN: 'Minnesota',
} as const satisfies Readonly<Record<string, string>>

export type StateId = keyof typeof states

/** Where the stories play unless another state was chosen; the one whose entries a scenario names. */
export const homeState: StateId = 'CO'

export const isStateId = (id: unknown): id is StateId => typeof id === 'string' && Object.hasOwn(states, id)
