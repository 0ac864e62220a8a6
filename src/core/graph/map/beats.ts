import type { NodeScene } from '../scenes.ts'
import { scenesOf } from '../scenes.ts'
import type { GraphEdge, GraphNode, StoryGraph } from '../storyGraph.ts'

/** States that an author knows as one place in the script. */
export interface Beat extends NodeScene {
  readonly ending?: string
  readonly nodes: readonly number[]
  /** Numbers of all choices that are ever on offer here, in the script's order. */
  readonly choices: readonly number[]
  readonly decisive: boolean
  readonly turns: number
}

export interface Beats {
  readonly beats: readonly Beat[]
  /** By node, the number of its beat. */
  readonly beatOf: readonly number[]
}

/**
 * Joins the states of a story graph to beats. Choices that are ever on offer together stand in one place of the script, and so
 * do those that each stands with; states of one chapter and part whose choices belong together are one beat. An ending is a
 * beat of its own.
 */
export function beatsOf(graph: StoryGraph): Beats {
  const scenes = scenesOf(graph)
  const groupOf = choiceGroups(graph.nodes, graph.choices.length)
  const numbers = new Map<string, number>()
  const members: number[][] = []
  const beatOf = graph.nodes.map((node, number) => {
    const { chapter, part } = scenes[number] as NodeScene
    const [offer] = node.offers
    const key = offer ? JSON.stringify([chapter, part, groupOf(offer.choice)]) : `ending ${node.ending}`
    const known = numbers.get(key)
    if (known === undefined) {
      numbers.set(key, members.length)
      return members.push([number]) - 1
    }
    members[known]?.push(number)
    return known
  })
  const decisive = decisiveBeats(graph, beatOf)
  const turns = turnsOf(graph, beatOf)
  const beats = members.map((nodes, beat) => {
    const first = nodes[0] as number
    const { ending } = graph.nodes[first] as GraphNode
    return {
      ...(scenes[first] as NodeScene),
      ...(ending !== undefined && { ending }),
      nodes,
      choices: inOrder(nodes.map((node) => graph.nodes[node] as GraphNode)),
      decisive: decisive.has(beat),
      turns: turns[beat] as number,
    }
  })
  return { beats, beatOf }
}

/** By choice, a number that those share which belong together. */
function choiceGroups(nodes: readonly GraphNode[], count: number): (choice: number) => number {
  const above = Array.from({ length: count }, (_, choice) => choice)
  const top = (choice: number): number => {
    let at = choice
    while (above[at] !== at) at = above[at] as number
    above[choice] = at
    return at
  }
  for (const { offers } of nodes) {
    for (const { choice } of offers.slice(1)) above[top(choice)] = top((offers[0] as { choice: number }).choice)
  }
  return top
}

/** The choices of a beat: those of the fullest offer in its order, then the others where they first stand. */
function inOrder(nodes: readonly GraphNode[]): number[] {
  const fullest = [...nodes].sort((left, right) => right.offers.length - left.offers.length)
  return [...new Set(fullest.flatMap(({ offers }) => offers.map(({ choice }) => choice)))]
}

/** Beats that a class votes at when they are come to; what is shown inside one says nothing new of it. */
function decisiveBeats({ nodes, roots, showings }: StoryGraph, beatOf: readonly number[]): Set<number> {
  const found = new Set<number>()
  const look = (from: number | undefined, { to, shows }: GraphEdge) => {
    if (showings[shows]?.decisive && beatOf[to] !== from) found.add(beatOf[to] as number)
  }
  for (const { edges } of roots) for (const edge of edges) look(undefined, edge)
  for (const [node, { offers }] of nodes.entries())
    for (const { edges } of offers) for (const edge of edges) look(beatOf[node], edge)
  return found
}

/** By beat, the most choices that a path takes without leaving it. */
function turnsOf({ nodes }: StoryGraph, beatOf: readonly number[]): number[] {
  const within = new Int32Array(nodes.length)
  const most: number[] = []
  for (let node = nodes.length - 1; node >= 0; node--) {
    const beat = beatOf[node] as number
    for (const { edges } of nodes[node]?.offers ?? []) {
      for (const { to } of edges) {
        const turns = 1 + (beatOf[to] === beat ? (within[to] as number) : 0)
        if (turns > (within[node] as number)) within[node] = turns
      }
    }
    most[beat] = Math.max(most[beat] ?? 0, within[node] as number)
  }
  return most
}
