import type { Manifest } from './manifest.ts'
import { own } from './own.ts'

/**
 * The manifest as it is for a play with these inputs: who a person is, and what is true, may hang on one. Barriers, cues and
 * all else that a proof counts with are the same for every play.
 */
export function manifestFor(manifest: Manifest, given: Readonly<Record<string, string>>): Manifest {
  const { scenario, cast } = manifest
  const people = Object.entries(cast).filter(([, person]) => person.as)
  if (people.length === 0 && !scenario.truthBy) return manifest
  const inputOf = (name: string) => own(given, name) ?? scenario.given[name]?.[0] ?? ''
  const truth = scenario.truthBy && own(scenario.truthBy.is, inputOf(scenario.truthBy.given))
  const guises = people.map(([id, person]) => {
    const { as, ...plain } = person
    return [id, { ...plain, ...(as && own(as.is, inputOf(as.given))) }] as const
  })
  return {
    ...manifest,
    scenario: { ...scenario, ...(truth && { truth }) },
    cast: { ...cast, ...Object.fromEntries(guises) },
  }
}
