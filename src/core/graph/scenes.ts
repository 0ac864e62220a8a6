import type { Part } from '../catalogue/stage.ts'
import type { GraphEdge, StoryGraph } from './storyGraph.ts'

/** Where a node's choices stand. */
export interface NodeScene {
  readonly chapter: string
  readonly place: string
  readonly part: Part
}

/** By node, its scene: what the showings that lead to it set last. Where ways meet, the first way's. */
export function scenesOf({ nodes, roots, showings }: StoryGraph): NodeScene[] {
  const scenes: (NodeScene | undefined)[] = nodes.map(() => undefined)
  const enter = ({ to, shows }: GraphEdge, from: NodeScene) => {
    const { chapter, place, part } = showings[shows] ?? {}
    scenes[to] ??= { chapter: chapter ?? from.chapter, place: place ?? from.place, part: part ?? from.part }
  }
  const nowhere: NodeScene = { chapter: '', place: '', part: 'encounter' }
  for (const { edges } of roots) for (const edge of edges) enter(edge, nowhere)
  for (const [number, { offers }] of nodes.entries()) {
    const from = scenes[number] ?? nowhere
    for (const { edges } of offers) for (const edge of edges) enter(edge, from)
  }
  return scenes.map((scene) => scene ?? nowhere)
}
