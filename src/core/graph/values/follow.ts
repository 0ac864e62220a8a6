import type { Standpoint } from '../walk.ts'
import type { Product } from './product.ts'
import { labelOf } from './route.ts'

/** One choice made on a path, with the category that had been assessed when it was made. */
export interface Made {
  readonly choice: string
  readonly assessed: string
}

/** A transition taken, and the state that it led to. */
export interface Followed {
  readonly transition: number
  readonly state: number
}

/**
 * A path through a product: first the step to the first line, then one for each choice. `walked` are its standpoints, and
 * `noted` the cues that the player noted, for ledgers that ask.
 */
export function follow(
  product: Product,
  root: number,
  walked: readonly Standpoint[],
  made: readonly Made[],
  noted: ReadonlySet<string>,
): Followed[] {
  const { machine, rules, targets, ledgers, nodes } = product
  const taken: Followed[] = []
  let state = root
  for (const [beat, { node, shows }] of walked.entries()) {
    const before = ledgers[state] as number
    const step = made[beat - 1]
    const ways = beat === 0 ? transitionsOf(product, state) : step ? waysBy(product, state, step) : []
    const choice = beat === 0 ? -1 : (choiceNumber(product, state, step?.choice ?? '') ?? -1)
    const judged = beat === 0 ? undefined : rules.judge(before)
    const after = choice < 0 ? before : rules.after(choice, judged?.ledger ?? before)
    const ledger = rules.keep(node, rules.noted(shows, after, noted))
    const here = ways.filter((way) => nodes[targets[way] as number] === node)
    const transition = here.find((way) => ledgers[targets[way] as number] === ledger) ?? here[0]
    if (transition === undefined || machine.graph.nodes[node] === undefined) return taken
    state = targets[transition] as number
    taken.push({ transition, state })
  }
  return taken
}

/** Transitions that leave a state. */
export function transitionsOf({ first }: Product, state: number): number[] {
  const from = first[state] as number
  return Array.from({ length: (first[state + 1] as number) - from }, (_, index) => from + index)
}

/** Those of a choice; of the category assessed, where the story looks at it. */
export function waysBy(product: Product, state: number, { choice, assessed }: Made): number[] {
  const { graph, manifest } = product.machine
  const offers = graph.nodes[product.nodes[state] as number]?.offers ?? []
  const wanted = manifest.scenario.categories.indexOf(assessed) + 1
  const ways = transitionsOf(product, state).filter((transition) => {
    const { position } = labelOf(product, product.labels[transition] as number)
    return graph.choices[offers[position]?.choice ?? -1]?.id === choice
  })
  const exact = ways.filter((way) => labelOf(product, product.labels[way] as number).category === wanted)
  return exact.length > 0 ? exact : ways
}

const choiceNumber = ({ machine: { graph }, nodes }: Product, state: number, id: string): number | undefined =>
  graph.nodes[nodes[state] as number]?.offers.find(({ choice }) => graph.choices[choice]?.id === id)?.choice
