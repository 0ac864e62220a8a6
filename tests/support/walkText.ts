import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { Standpoint } from '../../src/core/graph/walk.ts'

/** A walk, beat by beat: the ids of its lines, of its choices or the ending, and the model. */
export const walkText = ({ nodes, showings, choices }: StoryGraph, walked: readonly Standpoint[]) =>
  walked.map(({ node, shows, model }) => [
    showings[shows]?.lines.join(' '),
    nodes[node]?.ending ?? nodes[node]?.offers.map(({ choice }) => choices[choice]?.id).join(' '),
    model,
  ])
