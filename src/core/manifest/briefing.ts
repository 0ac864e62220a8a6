import { countyGivens, isCountyGiven } from '../county/givens.ts'
import { type StateId, states } from '../law/state.ts'
import { own } from './own.ts'
import type { Scenario } from './scenario.ts'

type Briefing = Pick<Scenario, 'briefing'>['briefing']

const textOf = (line: Briefing[number]): string => (typeof line === 'string' ? line : line.say)

/** Every paragraph that some playthrough is briefed with, as written. */
export const briefingTexts = (briefing: Briefing): string[] => briefing.map(textOf)

/** What a player is briefed with who was given this, in that state. */
export const briefingFor = (briefing: Briefing, given: Readonly<Record<string, string>>, state: StateId): string[] =>
  briefing.flatMap((line) => {
    const fits = typeof line === 'string' || Object.entries(line.when).every(([name, value]) => given[name] === value)
    return fits ? [textOf(line).replaceAll('{state}', states[state])] : []
  })

/** What is wrong with a line, in a sentence; undefined where nothing is. */
export function briefingFault(line: Briefing[number], given: Scenario['given']): string | undefined {
  const inserted = textOf(line).match(/\{(?!state\})[^}]*\}?/)?.[0]
  if (inserted !== undefined) return `${inserted}: a briefing inserts {state} only`
  if (typeof line === 'string') return undefined
  for (const [name, value] of Object.entries(line.when)) {
    const values: readonly string[] = own(given, name) ?? (isCountyGiven(name) ? countyGivens[name].values : [])
    if (!values.includes(value))
      return `when ${name}: ${value}: that is neither declared under given nor what a county gives`
  }
  return undefined
}
