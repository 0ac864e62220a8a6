import { rootOf } from '../graph/root.ts'
import { follow, transitionsOf } from '../graph/values/follow.ts'
import type { GraphValues } from '../graph/values/graphValues.ts'
import type { Product } from '../graph/values/product.ts'
import { labelOf, type RouteStep } from '../graph/values/route.ts'
import { walk } from '../graph/walk.ts'
import type { PlayInput } from '../record/playEvent.ts'
import { choicesMade, type Read } from './reading.ts'

/** A way that leaves one's path at a turn and leads to a beat of the map. */
export interface MapWay {
  readonly fork: number
  readonly steps: readonly RouteStep[]
}

/** What of a map could still be reached, and how. Plain data. */
export interface MapAhead {
  /** By beat of the map, the last turn from which some path comes to it; -1 where none does from the first line. */
  readonly openUntil: readonly number[]
  /** By beat that was not passed, a way with the fewest choices off one's path; of such, one that leaves it latest. */
  readonly ways: readonly (MapWay | undefined)[]
}

/** Exactly, by the states of people, clock and assessment. `beatOf`: by node, the number of its beat on the map. */
export function mapAheadOf(
  values: GraphValues,
  { given, events, noted }: Read,
  beatOf: readonly number[],
): MapAhead | undefined {
  const { graph, manifest } = values.machine
  const root = rootOf(graph, given)
  if (root === undefined) return undefined
  const { product } = values.conduct
  const made = choicesMade(events)
  const passed = follow(product, root, walk(graph, manifest, given, events), made, noted)
  const states = passed.map(({ state }) => state)
  const beats = Math.max(-1, ...beatOf) + 1
  const beatAt = (state: number) => beatOf[product.nodes[state] as number] as number
  const assessed = made.map((one) => manifest.scenario.categories.indexOf(one.assessed) + 1)
  return {
    openUntil: openUntil(product, states, beats, beatAt),
    ways: waysOff(product, states, beats, beatAt, assessed),
  }
}

type BeatAt = (state: number) => number

/** From the last turn back: what a turn reaches and no later one does was open until then. */
function openUntil(product: Product, path: readonly number[], beats: number, beatAt: BeatAt): number[] {
  const until = Array.from({ length: beats }, () => -1)
  const seen = new Uint8Array(product.states)
  for (let turn = path.length - 1; turn >= 0; turn--) {
    const waiting = [path[turn] as number]
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (seen[state]) continue
      seen[state] = 1
      const beat = beatAt(state)
      until[beat] = Math.max(until[beat] as number, turn)
      for (const way of transitionsOf(product, state)) waiting.push(product.targets[way] as number)
    }
  }
  return until
}

/** Breadth first from the whole path at once, its last turn first; with one's own assessment before any other. */
function waysOff(
  product: Product,
  path: readonly number[],
  beats: number,
  beatAt: BeatAt,
  assessed: readonly number[],
): (MapWay | undefined)[] {
  const turnOf = new Map(path.map((state, turn) => [state, turn]))
  const from = new Int32Array(product.states).fill(-1)
  const by = new Int32Array(product.states).fill(-1)
  const queue = [...path].reverse()
  const reached = new Uint8Array(product.states)
  const found: (MapWay | undefined)[] = Array.from({ length: beats }, () => undefined)
  const known = new Set(path.map(beatAt))
  for (const state of path) reached[state] = 1
  const categoryOf = (way: number) => labelOf(product, product.labels[way] as number).category
  for (let next = 0; next < queue.length; next++) {
    const state = queue[next] as number
    const own = assessed[turnOf.get(state) ?? -1] ?? 0
    const ways = transitionsOf(product, state)
    const ordered =
      own > 0 ? [...ways].sort((one, other) => rank(categoryOf(one), own) - rank(categoryOf(other), own)) : ways
    for (const way of ordered) {
      const target = product.targets[way] as number
      if (reached[target]) continue
      reached[target] = 1
      from[target] = state
      by[target] = way
      queue.push(target)
      const beat = beatAt(target)
      if (known.has(beat)) continue
      known.add(beat)
      found[beat] = wayTo(product, target, from, by, turnOf)
    }
  }
  return found
}

const rank = (category: number, own: number) => Number(category !== own)

function wayTo(
  product: Product,
  target: number,
  from: Int32Array,
  by: Int32Array,
  turnOf: ReadonlyMap<number, number>,
): MapWay {
  const { graph, manifest } = product.machine
  const steps: RouteStep[] = []
  let at = target
  for (; !turnOf.has(at); at = from[at] as number) {
    const before = from[at] as number
    const { position, category } = labelOf(product, product.labels[by[at] as number] as number)
    const offer = graph.nodes[product.nodes[before] as number]?.offers[position]
    const named = manifest.scenario.categories[category - 1]
    steps.push({
      choice: graph.choices[offer?.choice ?? -1]?.id ?? '',
      ...(named !== undefined && { category: named }),
    })
  }
  return { fork: turnOf.get(at) as number, steps: steps.reverse() }
}

/** The events that tell a way: one's own up to where it leaves, then its choices. Notes are left out. */
export function eventsOfWay(events: readonly PlayInput[], { fork, steps }: MapWay): PlayInput[] {
  const own: PlayInput[] = []
  let turn = 0
  for (const event of events) {
    if (event.type === 'choose' && turn++ === fork) break
    if (event.type === 'choose' || event.type === 'assess') own.push(event)
  }
  return [
    ...own,
    ...steps.flatMap(({ choice, category }): PlayInput[] => [
      ...(category === undefined
        ? []
        : [{ type: 'assess' as const, category, standard: 'hunch' as const, confidence: 0 }]),
      { type: 'choose', choice },
    ]),
  ]
}
