import type { InputValue, Step } from '../ink/explore/snapshot.ts'
import type { Seen } from './explored.ts'

/** What a step may be told from outside: each name with all the values it can have. */
export type Inputs = Readonly<Record<string, readonly InputValue[]>>

export interface Outcome {
  readonly step: Step
  readonly when: Seen
}

/**
 * Runs a step once for every combination of those inputs that it really looks at. A step that looked at some inputs in this
 * order does the same for all combinations in which these have those values; the others differ first at some look, and
 * are run from there on.
 */
export function* everyOutcome(
  inputs: Inputs,
  run: (values: ReadonlyMap<string, InputValue>) => Step,
): Generator<Outcome> {
  const names = Object.keys(inputs)
  if (names.length === 0) {
    yield { step: run(new Map()), when: {} }
    return
  }
  const waiting: Map<string, InputValue>[] = [new Map()]
  for (let fixed = waiting.pop(); fixed; fixed = waiting.pop()) {
    const values = new Map<string, InputValue>()
    for (const [name, possible] of Object.entries(inputs))
      values.set(name, fixed.get(name) ?? (possible[0] as InputValue))
    const step = run(values)
    yield { step, when: Object.fromEntries(step.looked) }
    const prefix = new Map<string, InputValue>()
    for (const [name, value] of step.looked) {
      if (!fixed.has(name)) {
        for (const other of inputs[name] ?? []) if (other !== value) waiting.push(new Map([...prefix, [name, other]]))
      }
      prefix.set(name, value)
    }
  }
}

/** Every combination of given values; one empty one where nothing is given. */
export function everyGiven(given: Inputs): Seen[] {
  let all: Seen[] = [{}]
  for (const [name, values] of Object.entries(given)) {
    all = all.flatMap((before) => values.map((value) => ({ ...before, [name]: value })))
  }
  return all
}
