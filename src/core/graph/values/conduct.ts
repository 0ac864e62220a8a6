import type { ScreenOutId } from '../../catalogue/screenOut.ts'
import { type ConductLedger, conductLedger } from '../ledgers/conductLedger.ts'
import type { Machine } from './machine.ts'
import { type Product, productOf } from './product.ts'
import { labelOf } from './route.ts'

/** The story graph with what conduct remembers. */
export interface Conduct {
  readonly product: Product
  readonly rules: ConductLedger
}

export function conductOf(machine: Machine): Conduct {
  const rules = conductLedger(machine.graph, machine.manifest)
  return { product: productOf(machine, rules), rules }
}

export interface ReachedScreenOut {
  readonly id: ScreenOutId
  readonly root: number
  /** A shortest path after which it has come about. */
  readonly choices: readonly string[]
}

/** Every screen-out that some path comes to, in the order of their shortest paths. */
export function reachableScreenOuts({ product, rules }: Conduct): ReachedScreenOut[] {
  const { states, first, labels, targets, nodes, ledgers, machine } = product
  const { graph } = machine
  const depths = new Int32Array(states).fill(-1)
  /** By state, the transition that begins a shortest way back. */
  const by = new Int32Array(states).fill(-1)
  const from = new Int32Array(states).fill(-1)
  const found = new Map<ScreenOutId, { depth: number; state: number; choice?: string }>()
  const reach = (id: ScreenOutId, depth: number, state: number, choice?: string) => {
    if (depth < (found.get(id)?.depth ?? Number.POSITIVE_INFINITY))
      found.set(id, { depth, state, ...(choice !== undefined && { choice }) })
  }
  const choiceOf = (state: number, label: number) =>
    graph.nodes[nodes[state] as number]?.offers[labelOf(product, label).position]?.choice
  for (let state = 0; state < states; state++) {
    if (nodes[state] === -1) depths[state] = -1
    const depth = depths[state] as number
    const ledger = ledgers[state] as number
    const [start, end] = [first[state] as number, first[state + 1] as number]
    if (start === end) for (const id of rules.atEnd(ledger)) reach(id, depth, state)
    for (let transition = start; transition < end; transition++) {
      const choice = choiceOf(state, labels[transition] as number)
      if (choice !== undefined)
        for (const id of rules.at(choice, ledger)) reach(id, depth + 1, state, graph.choices[choice]?.id ?? '')
      const target = targets[transition] as number
      if (from[target] !== -1 && (depths[target] as number) <= depth + 1) continue
      depths[target] = depth + 1
      from[target] = state
      by[target] = transition
    }
  }
  return [...found]
    .sort(([, left], [, right]) => left.depth - right.depth)
    .map(([id, { state, choice }]) => {
      const choices = choice === undefined ? [] : [choice]
      let at = state
      for (; from[at] !== -1; at = from[at] as number) {
        const made = choiceOf(from[at] as number, labels[by[at] as number] as number)
        if (made !== undefined) choices.push(graph.choices[made]?.id ?? '')
      }
      return { id, root: at, choices: choices.reverse() }
    })
}
