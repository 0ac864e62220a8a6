import { type Axis, axes } from '../../catalogue/axis.ts'
import type { ConductLedger } from '../ledgers/conductLedger.ts'
import { atRoot } from './axisValues.ts'
import type { GraphValues } from './graphValues.ts'
import { Heap } from './heap.ts'
import { percent } from './percent.ts'
import type { Product } from './product.ts'
import { labelOf, type RouteStep } from './route.ts'

/** The least of an axis's own best that a joint path keeps on each, in per cent (`design.md` 6). */
export const jointFloors = { recognition: 90, cooperation: 90, safety: 90, case: 90 }
/** Not found within these counts as none. */
const mostSearched = 1_000_000

export interface Joint {
  readonly route: readonly RouteStep[]
  readonly points: Readonly<Record<Axis, number>>
}

interface Search {
  /** By axis, its state and the points so far. */
  readonly states: readonly number[]
  readonly points: readonly number[]
  /** State in the product of conduct. */
  readonly conduct: number
  readonly step?: RouteStep
  readonly from?: Search
  readonly depth: number
}

/**
 * A path without screen-out that keeps every axis at this share of its own best or above; undefined if none was found.
 * Best first, by what can still be reached on the axis that has least to spare; the values ahead are exact, so that nothing
 * is missed on the way.
 */
export function jointPath(
  { axes: values, conduct }: GraphValues,
  root: number,
  floors: Readonly<Record<Axis, number>> = jointFloors,
): Joint | undefined {
  const all = axes.map((axis) => values[axis])
  const bests = all.map((axis) => atRoot(axis, root).best)
  const { product, rules } = conduct
  const waiting = new Heap<Search>()
  const add = (search: Search) => {
    const spare = all.map(({ ahead }, axis) => {
      const still = ahead.best[search.states[axis] as number] as number
      return percent((search.points[axis] as number) + still, bests[axis] as number) - floors[axes[axis] as Axis]
    })
    const least = Math.min(...spare)
    // Of those that have as much to spare, the one that is furthest.
    if (least >= 0) waiting.push(least * 1000 + search.depth, search)
  }
  add({ states: axes.map(() => root), points: axes.map(() => 0), conduct: root, depth: 0 })
  for (let searched = 0; searched < mostSearched; searched++) {
    const here = waiting.pop()
    if (!here) return undefined
    if (product.first[here.conduct] === product.first[here.conduct + 1]) {
      if (rules.atEnd(product.ledgers[here.conduct] as number).length === 0)
        return { route: routeTo(here), points: byAxis(here.points) }
      continue
    }
    const ways = all.map(({ product, ahead }, axis) => bestByLabel(product, ahead.best, here.states[axis] as number))
    for (const [label, transition] of bestByLabel(product, undefined, here.conduct)) {
      const step = stepOf(product, here.conduct, label)
      if (step && broken(product, rules, here.conduct, label)) continue
      const taken = ways.map((way) => way.get(label) as number)
      add({
        states: all.map((axis, index) => axis.product.targets[taken[index] as number] as number),
        points: all.map(
          (axis, index) => (here.points[index] as number) + (axis.product.best[taken[index] as number] as number),
        ),
        conduct: product.targets[transition] as number,
        ...(step && { step }),
        from: here,
        depth: here.depth + 1,
      })
    }
  }
  return undefined
}

/** By label, the transition that can still count most. What to note is the player's to choose. */
function bestByLabel({ first, labels, targets, best }: Product, ahead: Int16Array | undefined, state: number) {
  const ways = new Map<number, number>()
  const worth = (transition: number) =>
    (best[transition] as number) + (ahead ? (ahead[targets[transition] as number] as number) : 0)
  for (let transition = first[state] as number; transition < (first[state + 1] as number); transition++) {
    const label = labels[transition] as number
    const known = ways.get(label)
    if (known === undefined || worth(transition) > worth(known)) ways.set(label, transition)
  }
  return ways
}

/** Undefined for the first step. */
function stepOf(product: Product, state: number, label: number): RouteStep | undefined {
  const choice = choiceAt(product, state, label)
  if (choice === undefined) return undefined
  const category = product.machine.manifest.scenario.categories[labelOf(product, label).category - 1]
  return { choice: product.machine.graph.choices[choice]?.id ?? '', ...(category !== undefined && { category }) }
}

function choiceAt(product: Product, state: number, label: number): number | undefined {
  const node = product.nodes[state] as number
  return node < 0 ? undefined : product.machine.graph.nodes[node]?.offers[labelOf(product, label).position]?.choice
}

function broken(product: Product, rules: ConductLedger, state: number, label: number): boolean {
  const choice = choiceAt(product, state, label)
  return choice !== undefined && rules.at(choice, product.ledgers[state] as number).length > 0
}

const byAxis = (points: readonly number[]) =>
  Object.fromEntries(axes.map((axis, index) => [axis, points[index]])) as Record<Axis, number>

function routeTo(search: Search): RouteStep[] {
  const steps: RouteStep[] = []
  for (let at: Search | undefined = search; at; at = at.from) if (at.step) steps.push(at.step)
  return steps.reverse()
}
