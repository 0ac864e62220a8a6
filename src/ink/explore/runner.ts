import { emptyLists, originsOf, setOrigins } from './emptyLists.ts'
import type { StateInside, StoryInside, VariablesInside } from './engine.ts'
import {
  CallStack,
  Choice,
  type Container,
  type InkObject,
  type ListValue,
  type Path,
  Pointer,
  PushPopType,
  Story,
} from './engine.ts'
import { leafAt, leafAtPointer, withEveryContainer } from './layout.ts'
import { type Placing, readProgram } from './readProgram.ts'
import type { InputValue, SaidLine, Snapshot, Step, StepError } from './snapshot.ts'
import type { Ran } from './traces.ts'

/** How much one step may run before it is called endless. */
export interface StepBounds {
  /** Objects run. */
  readonly objects: number
  /** Frames on the call stack. */
  readonly depth: number
  /** Parts of one line. */
  readonly output: number
}

class Endless extends Error {}

/** Runs single steps of a compiled story on one inkjs `Story`, from any rest, in any order. */
export class Runner {
  readonly placing: Placing
  /** By point number: 1 where it has been run. */
  readonly covered: Uint8Array
  private readonly story: Story
  private readonly inside: StoryInside
  private readonly base: StateInside
  private readonly variables: VariablesInside
  private readonly start: Snapshot
  private readonly pristine: ReadonlyMap<ListValue, readonly string[]>
  readonly hasLists: boolean
  private readonly restThread: CallStack.Thread
  private inputs: ReadonlyMap<string, InputValue> = new Map()
  private looked = new Map<string, InputValue>()
  private errors: string[] = []
  private warnings: string[] = []
  private ran = 0
  private points: number[] = []
  private written = new Set<string>()
  /** By point, the step that ran it last. */
  private readonly ranIn: Int32Array
  private steps = 0
  private last: Pointer = Pointer.Null

  constructor(
    ink: object,
    seed: number,
    private readonly bounds: StepBounds,
  ) {
    this.story = new Story(structuredClone(ink) as Record<string, unknown>)
    this.story.allowExternalFunctionFallbacks = true
    this.story.onError = (message: string, type: number) => (type === 1 ? this.warnings : this.errors).push(message)
    this.inside = this.story as unknown as StoryInside
    this.base = this.inside._state
    this.base.storySeed = seed
    this.variables = this.story.variablesState as unknown as VariablesInside
    this.hasLists = (this.story.listDefinitions?.lists.length ?? 0) > 0
    this.placing = readProgram(this.inside._mainContentContainer, this.hasLists)
    this.covered = new Uint8Array(this.placing.program.points.length)
    this.ranIn = new Int32Array(this.covered.length)
    this.pristine = new Map(this.placing.literals.map((literal) => [literal, originsOf(literal)]))
    this.restThread = new CallStack.Thread()
    this.restThread.callstack.push(new CallStack.Element(PushPopType.Tunnel, Pointer.Null))
    this.start = this.take()
    this.watchSteps()
    this.watchWriting()
  }

  /** What the last step ran and set. */
  get lastRan(): Ran {
    return { points: this.points, written: this.written }
  }

  get root(): Container {
    return this.inside._mainContentContainer
  }

  /** Whether a script can see the order of a list's items: it draws from lists, or gives two items of a list one number. */
  get ordersLists(): boolean {
    const tied = (this.story.listDefinitions?.lists ?? []).some(
      ({ items }) => new Set(items.values()).size < items.size,
    )
    return tied || this.placing.drawsFromLists
  }

  /** Names of variables that a script declares and a step may be told. */
  declares = (name: string): boolean => this.variables.GlobalVariableExistsWithName(name)

  /** The first step. `given` is set once and stays; inputs are set before each step. */
  begin(given: Readonly<Record<string, InputValue>>, inputs: ReadonlyMap<string, InputValue>): Step {
    this.restore(this.start)
    const root = this.inside._mainContentContainer
    const thread = new CallStack.Thread()
    thread.callstack.push(new CallStack.Element(PushPopType.Tunnel, Pointer.StartOf(root)))
    this.base._currentFlow.callStack._threads = [thread]
    for (const [name, value] of Object.entries(given)) if (this.declares(name)) this.variables.$(name, value)
    return this.run(inputs)
  }

  /** From a rest, by choosing one of those on offer. */
  choose(from: Snapshot, index: number, inputs: ReadonlyMap<string, InputValue>): Step {
    this.restore(from)
    const choices = this.base._currentFlow.currentChoices
    const chosen = choices[index]
    if (chosen) choices[index] = copyOf(chosen)
    try {
      this.story.ChooseChoiceIndex(index)
    } catch (error) {
      return this.stopped([], error)
    }
    return this.run(inputs)
  }

  private run(inputs: ReadonlyMap<string, InputValue>): Step {
    this.inputs = inputs
    this.looked = new Map()
    this.errors = []
    this.warnings = []
    this.ran = 0
    this.steps += 1
    this.points = []
    for (const [name, value] of inputs) this.variables.$(name, value)
    this.looked.clear()
    this.written = new Set()
    const lines: SaidLine[] = []
    try {
      while (this.story.canContinue) {
        const text = (this.story.Continue() ?? '').trim()
        lines.push({ text, tags: this.story.currentTags ?? [] })
      }
    } catch (error) {
      return this.stopped(lines, error)
    }
    if (this.errors.length > 0) return this.stopped(lines, new Error(this.errors[0]))
    const { looked, warnings } = this
    const done = { lines, warnings, looked, place: this.placeOf(this.last) }
    return this.story.currentChoices.length > 0 ? { ...done, rest: this.take() } : done
  }

  private stopped(lines: SaidLine[], thrown: unknown): Step {
    const place = this.placeOf(this.last)
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    const endless = thrown instanceof Endless || thrown instanceof RangeError
    const error: StepError = endless ? { message: `runs without end: ${message}`, place, endless } : { message, place }
    return { lines, warnings: this.warnings, looked: this.looked, place, error }
  }

  private placeOf(pointer: Pointer): string {
    return leafAtPointer(pointer)?.path.toString() ?? ''
  }

  /** Notes what is run, and stops what would not stop. Nothing that inkjs does is changed. */
  private watchSteps(): void {
    const { story, inside, covered, ranIn, bounds } = this
    const entries = entriesOf(this.root, this.placing.numbers)
    const step = story.ContinueSingleStep.bind(story)
    inside.ContinueSingleStep = () => {
      const threads = inside._state._currentFlow.callStack._threads
      const frames = (threads[threads.length - 1] as CallStack.Thread).callstack
      const pointer = (frames[frames.length - 1] as CallStack.Element).currentPointer
      const number = entries.get(pointer.container as Container)?.[Math.max(0, pointer.index)]
      if (number !== undefined && ranIn[number] !== this.steps) {
        ranIn[number] = this.steps
        covered[number] = 1
        this.points.push(number)
      }
      this.last = pointer
      this.ran += 1
      if (this.ran > bounds.objects) throw new Endless(`more than ${bounds.objects} objects in one step`)
      if (this.ran % 256 === 0 && inside._state._currentFlow.outputStream.length > bounds.output) {
        throw new Endless(`a line of more than ${bounds.output} parts`)
      }
      if (frames.length > bounds.depth || threads.length > bounds.depth) {
        throw new Endless(`calls more than ${bounds.depth} deep`)
      }
      return step()
    }
  }

  /** Notes which inputs a step looks at. */
  watchInputs(names: ReadonlySet<string>): void {
    if (names.size === 0) return
    const { variables } = this
    const get = variables.GetRawVariableWithName.bind(variables)
    variables.GetRawVariableWithName = (name, contextIndex) => {
      if (names.has(name) && contextIndex <= 0 && !this.looked.has(name)) {
        const value = this.inputs.get(name)
        if (value !== undefined) this.looked.set(name, value)
      }
      return get(name, contextIndex)
    }
  }

  /** Notes which variables a step sets. */
  private watchWriting(): void {
    const { variables } = this
    const set = variables.SetGlobal.bind(variables)
    variables.SetGlobal = (name, value) => {
      this.written.add(name)
      set(name, value)
    }
  }

  private take(): Snapshot {
    const state = this.inside._state
    const snapshot = {
      choices: state._currentFlow.currentChoices.filter((choice) => !choice.isInvisibleDefault),
      globals: this.variables._globalVariables,
      visits: state._visitCounts,
      turns: state._turnIndices,
      turn: state._currentTurnIndex,
      seed: state.storySeed,
      random: state.previousRandom,
      stack: state._evaluationStack,
    }
    const origins = new Map<ListValue, readonly string[]>()
    for (const literal of this.placing.literals) origins.set(literal, originsOf(literal))
    if (this.hasLists) for (const list of emptyLists(snapshot)) origins.set(list, originsOf(list))
    return { ...snapshot, origins }
  }

  private restore(from: Snapshot): void {
    const { base, inside, variables } = this
    const flow = base._currentFlow
    inside._state = base
    inside._stateSnapshotAtLastNewline = null
    inside._recursiveContinueCount = 0
    inside._asyncContinueActive = false
    inside._temporaryEvaluationContainer = null
    flow.callStack._threads = [this.restThread]
    flow.currentChoices = [...from.choices]
    flow.outputStream = []
    base.OutputStreamDirty()
    base._evaluationStack = [...from.stack]
    base._visitCounts = new Map(from.visits)
    base._turnIndices = new Map(from.turns)
    base._currentTurnIndex = from.turn
    base.storySeed = from.seed
    base.previousRandom = from.random
    base._patch = null
    base._currentErrors = null
    base._currentWarnings = null
    base.divertedPointer = Pointer.Null
    base.didSafeExit = false
    variables.patch = null
    variables.callStack = flow.callStack
    variables._globalVariables = new Map(from.globals)
    for (const [list, names] of this.pristine) setOrigins(list, names)
    for (const [list, names] of from.origins) setOrigins(list, names)
  }
}

/** A choice with a thread of its own: the step that follows writes into it. */
function copyOf(choice: Choice): Choice {
  const copy = new Choice()
  copy.text = choice.text
  copy.sourcePath = choice.sourcePath
  copy.targetPath = choice.targetPath as Path
  copy.tags = choice.tags
  copy.threadAtGeneration = choice.threadAtGeneration?.Copy() ?? null
  return copy
}

/** By container and index, the point that runs there. */
function entriesOf(
  root: Container,
  numbers: ReadonlyMap<InkObject, number>,
): Map<Container, readonly (number | undefined)[]> {
  const entries = new Map<Container, readonly (number | undefined)[]>()
  for (const container of withEveryContainer(root)) {
    const leaves =
      container.content.length === 0 ? [container] : container.content.map((_, index) => leafAt(container, index))
    entries.set(
      container,
      leaves.map((leaf) => (leaf ? numbers.get(leaf) : undefined)),
    )
  }
  return entries
}
