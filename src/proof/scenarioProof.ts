import { emptyChoices } from '../core/graph/emptyChoices.ts'
import { endingShares } from '../core/graph/endingShares.ts'
import { longestPath } from '../core/graph/longestPath.ts'
import { reachedOf } from '../core/graph/reached.ts'
import type { StoryGraph } from '../core/graph/storyGraph.ts'
import { pathOfStep, waysOf } from '../core/graph/ways.ts'
import { parseNotation } from '../core/record/notation.ts'
import { careful } from '../core/score/careful.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { createNarrator } from '../ink/narrator.ts'
import { parseLineTags } from '../ink/tag.ts'
import { axesProof } from './axesProof.ts'
import type { Explored } from './explored.ts'
import { alwaysTrafficking, neverTrafficking, noteEverything, pinEverything } from './players/hands.ts'
import { playPath } from './players/playBy.ts'
import { playersOf } from './players/players.ts'
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
    words: { longestPath: longest.words, path: longest.path },
    ...(failed.length === 0 && scoresIn(graph, compiled)),
  }
}

/** Best, worst and chance, and what plays without thought come to, from the first combination of what may be given. */
function scoresIn(graph: StoryGraph, compiled: CompiledStory): Partial<Proof> {
  const { manifest } = compiled
  const given = graph.roots[0]?.given ?? {}
  const setting = { compiled, narrate: createNarrator(compiled), given, hand: careful(manifest) }
  const scores = axesProof(graph, manifest)
  const joint = scores.roots[0]?.joint?.path.map(String)
  const choices =
    joint && parseNotation(joint.join(' ')).flatMap((event) => (event.type === 'choose' ? event.choice : []))
  return {
    ...scores,
    players: playersOf(setting),
    ...(choices && {
      keepers: {
        'note-everything': playPath({ ...setting, hand: noteEverything(manifest) }, choices).result,
        'pin-everything': playPath({ ...setting, hand: pinEverything(manifest) }, choices).result,
      },
      pooled: {
        trafficking: manifest.scenario.truth.trafficking,
        players: {
          'always-trafficking': playPath({ ...setting, hand: alwaysTrafficking(manifest) }, choices).result,
          'never-trafficking': playPath({ ...setting, hand: neverTrafficking(manifest) }, choices).result,
        },
      },
    }),
  }
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
