import type { StoryGraph } from './storyGraph.ts'
import type { Ways } from './ways.ts'

/** What some path offers, shows and ends with, by id; each with the step that first does, the last of a shortest path. */
export interface Reached {
  readonly choices: ReadonlySet<string>
  readonly lines: ReadonlyMap<string, number>
  readonly cues: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
}

export function reachedOf({ nodes, showings, choices }: StoryGraph, { nodes: nodeOf, steps }: Ways): Reached {
  const offered = new Set<string>()
  const lines = new Map<string, number>()
  const cues = new Map<string, number>()
  const endings = new Map<string, number>()
  const stood = new Set<number>()
  const shown = new Set<number>()
  for (const [step, showing] of steps.shows.entries()) {
    if (!shown.has(showing)) {
      shown.add(showing)
      for (const line of showings[showing]?.lines ?? []) if (!lines.has(line)) lines.set(line, step)
      for (const cue of showings[showing]?.cues ?? []) if (!cues.has(cue)) cues.set(cue, step)
    }
    const node = nodeOf[steps.to[step] as number] as number
    if (stood.has(node)) continue
    stood.add(node)
    const { ending, offers = [] } = nodes[node] ?? {}
    if (ending !== undefined && !endings.has(ending)) endings.set(ending, step)
    for (const { choice } of offers) offered.add(choices[choice]?.id ?? '')
  }
  return { choices: offered, lines, cues, endings }
}
