import type { Manifest } from '../core/manifest/manifest.ts'
import type { Inputs } from './inputs.ts'

/** What the model may tell a script before each step, and what is given before the first. */
export function scenarioInputs({ cast, scenario }: Manifest): { inputs: Inputs; given: Inputs } {
  const inputs: Record<string, Inputs[string]> = { late: [false, true], assessed: ['', ...scenario.categories] }
  for (const [person, { barriers }] of Object.entries(cast)) {
    if (barriers) inputs[`willing_${person.replaceAll('-', '_')}`] = [0, 1, 2, 3]
  }
  return { inputs, given: scenario.given }
}
