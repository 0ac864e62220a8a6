import { axesFaults } from './axesFaults.ts'
import type { PrintedPath } from './printedPath.ts'
import type { Proof } from './proof.ts'

/** No ending takes more of the plays in which all is chosen by chance. */
export const mostShare = 0.4
/** Below this share, 2,000 plays by chance miss an ending more than once in a hundred times. */
export const leastShare = 1 - 0.01 ** (1 / 2000)
/** At most this share of all choices decides nothing. */
export const mostEmpty = 0.1

/** All that is wrong with a story, each in a sentence for its author. */
export function faultsOf(proof: Proof): string[] {
  const { closed, why, errors, unreached, cycles, places = {} } = proof
  const none = closed ? 'No path' : 'No path so far'
  const at = (id: string) => (places[id] === undefined ? id : `${id} (${places[id]})`)
  return [
    ...(closed ? [] : [`Not everything was explored: ${why}.`]),
    ...errors.map(({ where, message, path }) => `${where}: the story fails here: ${message} ${pathText(path)}`),
    ...cycles.map(({ states, path }) =>
      proof.choices === undefined
        ? `One can go round for ever among ${states} states, with no way out, from ${pathText(path)}`
        : `The story comes back to where it was (${states} states), from ${pathText(path)}: an encounter has to move on.`,
    ),
    ...unreached.choices.map((choice) => `${none} offers the choice ${at(choice)}.`),
    ...unreached.knots.map((knot) => `${none} enters the knot ${at(knot)}.`),
    ...unreached.lines.map((line) => `${none} shows the line at ${line}`),
    ...(unreached.cues ?? []).map((cue) => `${none} shows the cue ${cue} of cues.yaml.`),
    ...(unreached.endings ?? []).map((ending) => `${none} leads to the ending ${ending} of scenario.yaml.`),
    ...shareFaults(proof),
    ...emptyFaults(proof),
    ...axesFaults(proof),
    ...(proof.style ?? []),
  ]
}

export const isFaultless = (proof: Proof): boolean => faultsOf(proof).length === 0

function shareFaults({ shares = {}, unreached }: Proof): string[] {
  return Object.entries(shares).flatMap(([ending, share]) => {
    if (unreached.endings?.includes(ending)) return []
    if (share > mostShare)
      return [
        `Chosen by chance, ${percent(share)} of all plays come to the ending ${ending}; at most ${percent(mostShare)} should.`,
      ]
    if (share < leastShare)
      return [
        `Chosen by chance, only one play in ${Math.round(1 / share)} comes to the ending ${ending}; it is all but out of reach.`,
      ]
    return []
  })
}

function emptyFaults({ empty = [], choices = 0, places = {} }: Proof): string[] {
  if (empty.length <= mostEmpty * choices) return []
  const named = empty.map((id) => (places[id] === undefined ? id : `${id} (${places[id]})`))
  return [`${empty.length} of ${choices} choices decide nothing, at most one in ten should: ${named.join(', ')}.`]
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
export const pathText = (path: PrintedPath): string => (path.length === 0 ? '(at once)' : `(${path.join(' ')})`)
