import { join } from 'node:path'
import type { CompiledStory } from '../core/story/compiled.ts'
import { compileStory } from '../ink/compile/compileStory.ts'
import { type ExploreOptions, explore } from '../proof/explore.ts'
import type { Explored } from '../proof/explored.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { scenarioInputs } from '../proof/scenarioInputs.ts'
import { scenarioProof } from '../proof/scenarioProof.ts'
import { type ProveSource, proveSource } from './proveSource.ts'

/** Proves a scenario, from every combination of given values. */
export function proveScenario(
  stories: string,
  id: string,
  options: ExploreOptions,
  onExplored?: (explored: Explored, compiled: CompiledStory) => void,
): Proof {
  const started = performance.now()
  const folder = join(stories, id)
  const compiled = compileStory(folder)
  const source = proveSource(folder, `${id}.ink`)
  const idOf = (target: string) => compiled.ids[target] ?? target
  const explored = explore(compiled.ink, { ...options, ...scenarioInputs(compiled.manifest) })
  onExplored?.(explored, compiled)
  const base = proofOf(
    explored,
    {
      story: id,
      where: source.where,
      choice: (_place, target) => idOf(target),
      path: ({ choices }) => choices.map(({ offer }) => idOf(offer.target)),
      noCircles: true,
    },
    0,
  )
  const lineAt = (line: string) => source.find(new RegExp(`#\\s*${line}\\b`)) ?? line
  const proof = scenarioProof(base, explored, compiled, lineAt)
  return { ...proof, places: placesOf(proof, explored, idOf, source), ms: Math.round(performance.now() - started) }
}

/** `file:line` of each choice and knot that a proof finds fault with. */
function placesOf(
  { unreached, empty = [] }: Proof,
  { program: { points, knots } }: Explored,
  idOf: (target: string) => string,
  { where }: ProveSource,
): Record<string, string> {
  const at = new Map(
    points.flatMap(({ chosen, path }) => (chosen === undefined ? [] : [[idOf(chosen), path] as const])),
  )
  for (const [knot, inside] of knots) at.set(knot, points[inside[0] ?? -1]?.path ?? knot)
  const named = [...unreached.choices, ...unreached.knots, ...empty]
  return Object.fromEntries(named.map((name) => [name, where(at.get(name) ?? name)]))
}
