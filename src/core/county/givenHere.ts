import type { Scenario } from '../manifest/scenario.ts'
import type { County } from './county.ts'
import { type CountyGivenName, countyGivenNames, countyGivens, givenInState, isCountyGiven } from './givens.ts'

/** What state and agency give: the agency's own rule where it has said one, else the state's. */
export function countyGiven(name: CountyGivenName, { state, rules }: County): string {
  const own = name === 'immigration' || name === 'camera' ? rules[name] : 'state'
  return own === 'state' ? givenInState(name, state) : own
}

/** The inputs of a new playthrough: those that a county knows from it, all others as the manifest has them first. */
export const givenHere = (declared: Scenario['given'], county: County): Record<string, string> =>
  Object.fromEntries(
    Object.entries(declared).map(([name, values]) => [
      name,
      isCountyGiven(name) ? countyGiven(name, county) : (values[0] ?? ''),
    ]),
  )

/** What is wrong with how a manifest declares an input that a county gives; undefined where nothing is. */
export function declaredFault(name: string, values: readonly string[]): string | undefined {
  if (!isCountyGiven(name)) return undefined
  const known: readonly string[] = countyGivens[name].values
  return values.join() === known.join() ? undefined : `${name} is [${known.join(', ')}], in this order`
}

/** Whether a playthrough began under what the county gives now. */
export const isGivenHere = (given: Readonly<Record<string, string>>, county: County): boolean =>
  Object.entries(given).every(([name, value]) => !isCountyGiven(name) || countyGiven(name, county) === value)

/** What a briefing may speak of: the inputs, and all else that a county gives, since it is read before anything is played. */
export const briefedHere = (declared: Scenario['given'], county: County): Record<string, string> => ({
  ...Object.fromEntries(countyGivenNames.map((name) => [name, countyGiven(name, county)])),
  ...givenHere(declared, county),
})
