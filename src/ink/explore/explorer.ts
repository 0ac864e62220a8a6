import { type Container, Story } from './engine.ts'
import { hash } from './hash.ts'
import type { LiveOf } from './live.ts'
import type { Program } from './program.ts'
import { Projector } from './projector.ts'
import { readProgram } from './readProgram.ts'
import { Runner, type StepBounds } from './runner.ts'
import type { InputValue, Snapshot, Step } from './snapshot.ts'
import { Traces } from './traces.ts'

/** What stands on offer at a rest. */
export interface OfferAt {
  readonly path: string
  readonly target: string
  readonly text: string
  readonly tags: readonly string[]
}

/** A compiled story opened for exploration: steps from any rest, in any order, and what tells rests apart. */
export interface Explorer {
  readonly program: Program
  /** By point: 1 where it has been run. */
  readonly covered: Uint8Array
  declares(name: string): boolean
  begin(given: Readonly<Record<string, InputValue>>, inputs: ReadonlyMap<string, InputValue>): Step
  choose(from: Snapshot, index: number, inputs: ReadonlyMap<string, InputValue>): Step
  offersOf(rest: Snapshot): OfferAt[]
  /** Of the rest that the last step gave: two have the same key only if no later step can tell them apart. */
  keyOf(rest: Snapshot): string
  /** The rest as it should be kept: without what is not looked at again. */
  keep(rest: Snapshot): Snapshot
}

export function openExplorer(
  ink: object,
  seed: number,
  liveness: (program: Program) => LiveOf,
  inputs: ReadonlySet<string>,
  bounds: StepBounds,
  reuse: boolean,
): Explorer {
  const runner = new Runner(ink, seed, bounds)
  runner.watchInputs(inputs)
  const { placing } = runner
  const projector = new Projector(
    runner.root as Container,
    placing,
    liveness(placing.program),
    inputs,
    runner.ordersLists,
  )
  const { program } = placing
  /** Lists are told apart by which object they are, and chance by a seed: such stories run every step. */
  const traces =
    reuse && !runner.hasLists && !program.chance
      ? new Traces(program, (choice) => projector.aloneText(choice))
      : undefined
  const choose: Explorer['choose'] = (from, index, values) => {
    const choice = from.choices[index]
    const known = choice && traces?.find(from, choice, values)
    if (known) return known
    const step = runner.choose(from, index, values)
    if (choice) traces?.keep(from, choice, values, step, runner.lastRan)
    return step
  }
  return {
    program,
    covered: runner.covered,
    declares: runner.declares,
    begin: (given, values) => runner.begin(given, values),
    choose,
    offersOf: ({ choices }) =>
      choices.map(({ sourcePath, pathStringOnChoice, text, tags }) => ({
        path: sourcePath,
        target: pathStringOnChoice,
        text,
        tags: tags ?? [],
      })),
    keyOf: (rest) => hash(projector.textOf(rest)),
    keep: (rest) => projector.keep(rest),
  }
}

/** EXTERNAL functions that a story calls and no function in Ink stands in for. */
export function missingFunctions(ink: object): readonly string[] {
  const story = new Story(structuredClone(ink) as Record<string, unknown>)
  return readProgram(story.mainContentContainer, false).program.missing
}
