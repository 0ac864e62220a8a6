import type { GraphInput } from '../core/graph/storyGraph.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Inputs } from './inputs.ts'

/** What the model may tell a script before each step, and what is given before the first. */
export function scenarioInputs({ cast, scenario }: Manifest): { inputs: Inputs; given: Inputs } {
  const inputs: Record<string, Inputs[string]> = { late: [false, true], assessed: ['', ...scenario.categories] }
  for (const [person, { barriers }] of Object.entries(cast)) {
    if (barriers) inputs[inputName({ kind: 'band', person })] = [0, 1, 2, 3]
  }
  return { inputs, given: scenario.given }
}

/** The Ink variable by which a script reads an input. */
export const inputName = (input: GraphInput): string =>
  input.kind === 'band' ? `willing_${input.person.replaceAll('-', '_')}` : input.kind
