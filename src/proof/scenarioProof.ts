import { emptyChoices } from '../core/graph/emptyChoices.ts'
import { endingShares } from '../core/graph/endingShares.ts'
import { longestPath } from '../core/graph/longestPath.ts'
import { reachedOf } from '../core/graph/reached.ts'
import type { StoryGraph } from '../core/graph/storyGraph.ts'
import { pathOfStep, waysOf } from '../core/graph/ways.ts'
import { careful } from '../core/score/careful.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { createNarrator } from '../ink/narrator.ts'
import { parseLineTags } from '../ink/tag.ts'
import { axesProof } from './axesProof.ts'
import type { Explored } from './explored.ts'
import { playersAt } from './players/playersAt.ts'
import { rootsPlayed } from './players/rootsPlayed.ts'
import type { Proof } from './proof.ts'
import { endOf, storyGraphOf } from './storyGraph.ts'
import { styleFaults } from './style/styleFaults.ts'
import type { Unreached } from './unreached.ts'

/**
 * A proof of one of our scenarios. The exploration is free to think that a person is as open, and the clock as far, as it
 * likes; here is what choices can really bring about, and what follows from it.
 *
 * @param lineAt where a line id stands, as `file:line`
 */
export function scenarioProof(
  base: Proof,
  explored: Explored,
  compiled: CompiledStory,
  lineAt: (id: string) => string,
): Proof {
  const { manifest } = compiled
  const choices = new Set(Object.values(compiled.ids)).size
  if (!explored.closed || base.cycles.length > 0)
    return { ...base, choices, unreached: { ...base.unreached, ...ofManifest(seenIn(explored), compiled) } }
  const graph = storyGraphOf(explored, compiled, 'kept')
  const ways = waysOf(graph, manifest)
  if (!ways.whole)
    return { ...base, choices, closed: false, why: `more than ${ways.nodes.length} states of people and clock` }

  const reached = reachedOf(graph, ways)
  const texts = new Map(explored.lines.map(({ text, tags }) => [parseLineTags(tags).id ?? '', text]))
  const way = (step: number) => {
    const { path, given } = pathOfStep(graph, ways, step, manifest)
    return { path, ...(Object.keys(given).length > 0 && { given }) }
  }
  const failed = explored.nodes.flatMap((node) => (node.kind === 'error' ? endOf(node) : []))
  const errors = base.errors.map((error, number) => ({ error, step: reached.endings.get(failed[number] ?? '') }))
  const longest = longestPath(graph, ways, manifest)
  const shares = endingShares(graph, ways)
  return {
    ...base,
    choices,
    states: ways.nodes.length,
    endings: [...reached.endings]
      .filter(([id]) => !failed.includes(id))
      .map(([id, step]) => {
        const last = graph.showings[ways.steps.shows[step] as number]?.lines.at(-1) ?? ''
        return { id, text: texts.get(last) ?? '', ...way(step) }
      }),
    errors: errors.flatMap(({ error, step }) => (step === undefined ? [] : [{ ...error, ...way(step) }])),
    warnings: [
      ...base.warnings,
      ...errors.flatMap(({ error: { where, message }, step }) =>
        step === undefined ? [`${where}: ${message} (but no path brings people or the clock to where it would)`] : [],
      ),
    ],
    unreached: {
      ...base.unreached,
      choices: [...new Set([...base.unreached.choices, ...Object.values(compiled.ids)])].filter(
        (id) => !reached.choices.has(id),
      ),
      lines: [
        ...base.unreached.lines,
        ...[...new Set(graph.showings.flatMap(({ lines }) => lines))]
          .filter((id) => !reached.lines.has(id))
          .map((id) => `${lineAt(id)}: ${texts.get(id) ?? ''}`),
      ],
      ...ofManifest(reached, compiled),
    },
    shares: Object.fromEntries(Object.keys(manifest.scenario.endings).map((id) => [id, rounded(shares[id] ?? 0)])),
    empty: emptyChoices(graph, new Set(ways.nodes)),
    style: styleFaults(explored, compiled),
    words: {
      longestPath: longest.words,
      path: longest.path,
      ...(Object.keys(longest.given).length > 0 && { given: longest.given }),
    },
    ...(failed.length === 0 && scoresIn(graph, compiled)),
  }
}

/** Best, worst and chance, and what plays without thought come to, for every combination of what may be given. */
function scoresIn(graph: StoryGraph, compiled: CompiledStory): Partial<Proof> {
  const { manifest } = compiled
  const scores = axesProof(graph, manifest)
  const narrate = createNarrator(compiled)
  const at = (root: number) => {
    const given = graph.roots[root]?.given ?? {}
    return playersAt({ compiled, narrate, given, hand: careful(manifest) }, scores.roots[root]?.joint?.path)
  }
  const [first = 0, ...others] = rootsPlayed(graph.roots.length)
  const playersElsewhere = others.map((root) => ({ root, ...at(root) }))
  return { ...scores, ...at(first), ...(others.length > 0 && { playersElsewhere }) }
}

interface Known {
  readonly cues: { has(cue: string): boolean }
  readonly endings: { has(ending: string): boolean }
}

/** What the exploration alone has come upon. */
function seenIn({ lines, nodes }: Explored): Known {
  return {
    cues: new Set(lines.flatMap(({ tags }) => parseLineTags(tags).cues ?? [])),
    endings: new Set(nodes.flatMap((node) => (node.kind === 'ending' ? [node.id] : []))),
  }
}

const ofManifest = ({ cues, endings }: Known, { manifest }: CompiledStory): Pick<Unreached, 'cues' | 'endings'> => ({
  cues: Object.keys(manifest.cues).filter((cue) => !cues.has(cue)),
  endings: Object.keys(manifest.scenario.endings).filter((ending) => !endings.has(ending)),
})

const rounded = (share: number) => Math.round(share * 1e6) / 1e6
