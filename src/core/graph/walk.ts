import type { Manifest } from '../manifest/manifest.ts'
import { willingness } from '../model/barrier.ts'
import { isLate, moveModel, startModel } from '../model/model.ts'
import type { ModelState } from '../model/modelState.ts'
import type { PlayInput } from '../record/playEvent.ts'
import { rootOf } from './root.ts'
import type { GraphEdge, GraphInput, StoryGraph } from './storyGraph.ts'

/** Where a walk stands between two choices. */
export interface Standpoint {
  /** Number of the node. */
  readonly node: number
  /** Number of the showing that led here. */
  readonly shows: number
  readonly model: ModelState
  /** The category assessed by now; empty before. */
  readonly assessed: string
}

/** The value of an input, as edges have it. */
function inputValue(input: GraphInput, model: ModelState, assessed: string, { scenario }: Manifest): number {
  if (input.kind === 'late') return Number(isLate(model))
  if (input.kind === 'assessed') return scenario.categories.indexOf(assessed) + 1
  const standing = model.people[input.person]
  return standing ? willingness(standing.barriers) : 0
}

/** The one edge that holds now. */
export function edgeThatHolds(
  edges: readonly GraphEdge[],
  { inputs }: StoryGraph,
  manifest: Manifest,
  model: ModelState,
  assessed: string,
): GraphEdge {
  const edge = edges.find(({ when }) =>
    when.every(([input, value]) => inputValue(inputs[input] as GraphInput, model, assessed, manifest) === value),
  )
  if (!edge) throw new Error('no edge of the story graph holds')
  return edge
}

/** The first beat. Undefined where the graph has no root with this given. */
export function firstStandpoint(
  graph: StoryGraph,
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
): Standpoint | undefined {
  const number = rootOf(graph, given)
  const root = number === undefined ? undefined : graph.roots[number]
  if (!root) return undefined
  const model = startModel(manifest)
  const { to, shows } = edgeThatHolds(root.edges, graph, manifest, model, '')
  return { node: to, shows, model, assessed: '' }
}

/** The beat after a choice; undefined where it is not on offer. */
export function nextStandpoint(
  graph: StoryGraph,
  manifest: Manifest,
  at: Standpoint,
  choice: string,
  assessed: string = at.assessed,
): Standpoint | undefined {
  const offer = graph.nodes[at.node]?.offers.find((offered) => graph.choices[offered.choice]?.id === choice)
  const deed = offer && graph.choices[offer.choice]?.deed
  if (!offer || !deed) return undefined
  const model = moveModel(at.model, deed, manifest)
  const { to, shows } = edgeThatHolds(offer.edges, graph, manifest, model, assessed)
  return { node: to, shows, model, assessed }
}

/** Where the events lead, one standpoint a beat, as far as their choices are on offer. */
export function walk(
  graph: StoryGraph,
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  events: readonly PlayInput[],
): Standpoint[] {
  const first = firstStandpoint(graph, manifest, given)
  if (!first) return []
  const standpoints = [first]
  let assessed = ''
  for (const event of events) {
    if (event.type === 'assess') assessed = event.category
    if (event.type !== 'choose') continue
    const next = nextStandpoint(graph, manifest, standpoints.at(-1) as Standpoint, event.choice, assessed)
    if (!next) break
    standpoints.push(next)
  }
  return standpoints
}
