import type { Manifest } from '../manifest/manifest.ts'
import { moveModel, startModel } from '../model/model.ts'
import type { ModelState } from '../model/modelState.ts'
import { bitOf, liveInputs } from './live.ts'
import type { GraphEdge, StoryGraph } from './storyGraph.ts'
import { edgeThatHolds } from './walk.ts'

/**
 * All that can really happen: the story graph with the model and the assessment in place of free inputs. A state is a node
 * with what later steps look at of barriers, clock and assessment. States are numbered by their distance from the roots.
 */
export interface Ways {
  /** By state, its node. */
  readonly nodes: readonly number[]
  /** By state, the step that found it: the last of a shortest path. */
  readonly foundBy: readonly number[]
  readonly steps: Steps
  /** False where there are more states than were asked for: what is here is then a part. */
  readonly whole: boolean
}

/** Steps, one column for each of their properties; in the order of the states that they leave. */
export interface Steps {
  /** State, or -1 - the root's number. */
  readonly from: readonly number[]
  /** Number of the choice; -1 for a first step. */
  readonly choice: readonly number[]
  readonly shows: readonly number[]
  readonly to: readonly number[]
  /** Chance of this step under uniform choices and a uniform assessment. */
  readonly chance: readonly number[]
  /** What is assessed on arrival, as the inputs have it; -1 where nothing hangs on it, or it is not the time. */
  readonly assess: readonly number[]
}

interface Standing {
  readonly model: ModelState
  readonly assessed: string
}

export const mostStates = 1_000_000

export function waysOf(graph: StoryGraph, manifest: Manifest, most: number = mostStates): Ways {
  const { inputs } = graph
  const { categories } = manifest.scenario
  const live = liveInputs(graph)
  const assessedBit = bitOf(inputs, ({ kind }) => kind === 'assessed')
  const nodes: number[] = []
  const foundBy: number[] = []
  const steps = { from: [], choice: [], shows: [], to: [], chance: [], assess: [] } as Record<keyof Steps, number[]>
  const known = new Map<string, number>()
  /** By state, dropped once its steps are taken. */
  const waiting: (Standing | undefined)[] = []

  const stateOf = (node: number, standing: Standing): number => {
    const key = keyOf(node, live[node] as number, standing, graph)
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, nodes.length)
    foundBy.push(steps.from.length)
    waiting.push(standing)
    return nodes.push(node) - 1
  }
  /** One step; several where the board is reached and something hangs on what is put there. */
  const take = (from: number, choice: number, { to: node, shows }: GraphEdge, standing: Standing, chance: number) => {
    const atBoard = graph.showings[shows]?.part === 'board' && ((live[node] as number) & assessedBit) !== 0
    const put = (assess: number, assessed: string, share: number) => {
      steps.to.push(stateOf(node, { model: standing.model, assessed }))
      steps.from.push(from)
      steps.choice.push(choice)
      steps.shows.push(shows)
      steps.chance.push(share)
      steps.assess.push(assess)
    }
    if (!atBoard) return put(-1, standing.assessed, chance)
    put(0, '', 0)
    for (const [number, category] of categories.entries()) put(number + 1, category, chance / categories.length)
  }

  const start: Standing = { model: startModel(manifest), assessed: '' }
  for (const [root, { edges }] of graph.roots.entries()) {
    take(-1 - root, -1, edgeThatHolds(edges, graph, manifest, start.model, ''), start, 1 / graph.roots.length)
  }
  for (let state = 0; state < nodes.length && nodes.length <= most; state++) {
    const { model, assessed } = waiting[state] as Standing
    waiting[state] = undefined
    const { offers = [] } = graph.nodes[nodes[state] as number] ?? {}
    for (const { choice, edges } of offers) {
      const deed = graph.choices[choice]?.deed
      if (!deed) throw new Error('the story graph offers a choice that it does not have')
      const next = moveModel(model, deed, manifest)
      const edge = edgeThatHolds(edges, graph, manifest, next, assessed)
      take(state, choice, edge, { model: next, assessed }, 1 / offers.length)
    }
  }
  return { nodes, foundBy, steps, whole: nodes.length <= most }
}

/** The node, and of the rest only what a later step looks at. */
function keyOf(node: number, live: number, { model, assessed }: Standing, { inputs }: StoryGraph): string {
  let key = String(node)
  for (const [number, input] of inputs.entries()) {
    if (((live >>> number) & 1) === 0) continue
    if (input.kind === 'late') key += `|${model.minutesLeft}`
    else if (input.kind === 'assessed') key += `|${assessed}`
    else {
      const { barriers, mistrustFloor } = model.people[input.person] ?? {}
      key += `|${barriers?.fear} ${barriers?.dependence} ${barriers?.mistrust} ${mistrustFloor}`
    }
  }
  return key
}

/** How one really gets somewhere. */
export interface Way {
  readonly given: Readonly<Record<string, string>>
  /** Choice ids; before the one made at the board `assess:<category>…` where the way depends on it. */
  readonly path: readonly string[]
}

/** The path that ends with this step, by the shortest way to where it begins. */
export function pathOfStep(graph: StoryGraph, { foundBy, steps }: Ways, last: number, { scenario }: Manifest): Way {
  const path: string[] = []
  let step = last
  for (;;) {
    const assess = steps.assess[step] as number
    if (assess > 0) path.push(`assess:${scenario.categories[assess - 1]}@50/hunch`)
    const from = steps.from[step] as number
    if (from < 0) return { given: graph.roots[-1 - from]?.given ?? {}, path: path.reverse() }
    path.push(graph.choices[steps.choice[step] as number]?.id ?? '')
    step = foundBy[from] as number
  }
}

/** By node, or whatever is asked of a step, the first step that has it: one that ends a shortest path. */
export function firstSteps({ steps }: Ways, of: (step: number) => number): Map<number, number> {
  const first = new Map<number, number>()
  for (let step = 0; step < steps.from.length; step++) {
    const value = of(step)
    if (!first.has(value)) first.set(value, step)
  }
  return first
}

/** Every state with its steps, `first` to before `last`; each after all that lead to it. */
export function byNode({ nodes, steps }: Ways): { state: number; first: number; last: number }[] {
  const ranges = nodes.map((_, state) => ({ state, first: 0, last: 0 }))
  for (const [step, from] of steps.from.entries()) {
    const range = ranges[from]
    if (!range) continue
    if (range.last === 0) range.first = step
    range.last = step + 1
  }
  return ranges.sort((left, right) => (nodes[left.state] as number) - (nodes[right.state] as number))
}
