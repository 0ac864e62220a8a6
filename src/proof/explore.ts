import { type Explorer, openExplorer } from '../ink/explore/explorer.ts'
import type { LiveOf } from '../ink/explore/live.ts'
import type { Program } from '../ink/explore/program.ts'
import type { SaidLine, Snapshot, Step } from '../ink/explore/snapshot.ts'
import type { Explored, ExploredEdge, ExploredNode, Root, Seen } from './explored.ts'
import { everyGiven, everyOutcome, type Inputs } from './inputs.ts'
import { liveness } from './live/liveness.ts'

export interface ExploreOptions {
  /** Told to the script before each step; never part of a state. */
  readonly inputs?: Inputs
  /** Told once, before the first line; every combination is a root. */
  readonly given?: Inputs
  /** The script's own seed, for RANDOM and shuffles. */
  readonly seed?: number
  /** Most nodes. */
  readonly states?: number
  /** Objects run in one step before it is called endless. */
  readonly objects?: number
  /** Steps from a root beyond which nothing is explored. */
  readonly depth?: number
  /** False: every path is a node of its own. For comparison, on small stories. */
  readonly merge?: boolean
  /** False: every step is run, even one that was done before. For comparison. */
  readonly reuse?: boolean
  /** What tells states apart, in place of our own analysis. For comparison. */
  readonly liveness?: (program: Program) => LiveOf
  /** Asked now and then; a reason to stop, or nothing. */
  readonly stop?: () => string | undefined
  readonly progress?: (nodes: number, transitions: number, waiting: number) => void
}

export const defaultStates = 1_000_000
export const defaultObjects = 200_000
const deepest = 5_000
const longestLine = 2_000
const everySteps = 256
/** Steps without end after which no more are looked for. */
const mostEndless = 5

/** Explores all that a compiled story can do, by breadth. */
export function explore(ink: object, options: ExploreOptions = {}): Explored {
  const inputs = options.inputs ?? {}
  const bounds = { objects: options.objects ?? defaultObjects, depth: deepest, output: longestLine }
  const explorer = openExplorer(
    ink,
    options.seed ?? 0,
    options.liveness ?? liveness,
    new Set(Object.keys(inputs)),
    bounds,
    options.reuse !== false,
  )
  return new Exploration(explorer, options).run()
}

class Exploration {
  private readonly nodes: ExploredNode[] = []
  private readonly edges: ExploredEdge[] = []
  private readonly foundBy: number[] = []
  private readonly depths: number[] = []
  private readonly keys = new Map<string, number>()
  private readonly lines: SaidLine[] = []
  private readonly lineNumbers = new Map<string, number>()
  private readonly linesKnown = new WeakMap<readonly SaidLine[], readonly number[]>()
  private readonly warnings = new Set<string>()
  private readonly offered = new Set<string>()
  /** By node, its state while it waits; dropped once it is explored. */
  private readonly waiting: (Snapshot | undefined)[] = []
  private readonly inputs: Inputs
  private why: string | undefined
  private endless: string | undefined
  private endlessSteps = 0

  constructor(
    private readonly explorer: Explorer,
    private readonly options: ExploreOptions,
  ) {
    this.inputs = Object.fromEntries(Object.entries(options.inputs ?? {}).filter(([name]) => explorer.declares(name)))
  }

  run(): Explored {
    const roots: Root[] = everyGiven(this.options.given ?? {}).map((given) => ({ given }))
    for (const [number, { given }] of roots.entries()) {
      for (const { step, when } of everyOutcome(this.inputs, (values) => this.explorer.begin(given, values)))
        this.add(number, -1, when, step)
    }
    const { depth = Number.POSITIVE_INFINITY } = this.options
    for (let node = 0; node < this.nodes.length && this.why === undefined; node++) {
      const state = this.waiting[node]
      const known = this.nodes[node]
      if (!state || known?.kind !== 'choices') continue
      if ((this.depths[node] as number) >= depth) {
        this.why = `explored to a depth of ${depth} choices`
        break
      }
      for (const choice of known.offers.keys()) {
        for (const { step, when } of everyOutcome(this.inputs, (values) =>
          this.explorer.choose(state, choice, values),
        )) {
          this.add(node, choice, when, step)
          if (this.edges.length % everySteps === 0) this.look(node)
        }
      }
      this.waiting[node] = undefined
    }
    const why = this.why ?? this.endless
    return {
      program: this.explorer.program,
      nodes: this.nodes,
      edges: this.edges,
      roots,
      foundBy: this.foundBy,
      lines: this.lines,
      closed: why === undefined,
      ...(why !== undefined && { why }),
      warnings: [...this.warnings],
      covered: this.explorer.covered,
      offered: this.offered,
    }
  }

  private look(node: number): void {
    const { states = defaultStates, stop, progress } = this.options
    if (this.nodes.length > states) this.why = `more than ${states} states`
    this.why ??= stop?.()
    progress?.(this.nodes.length, this.edges.length, this.nodes.length - node)
  }

  private add(from: number, choice: number, when: Seen, step: Step): void {
    for (const warning of step.warnings) this.warnings.add(warning)
    if (step.error?.endless) {
      this.endless ??= step.error.message
      this.endlessSteps += 1
      if (this.endlessSteps >= mostEndless) this.why ??= this.endless
    }
    const shows = this.lineNumbersOf(step.lines)
    const depth = choice < 0 ? 0 : (this.depths[from] as number) + 1
    const to = this.nodeOf(step, depth)
    this.edges.push({ from, choice, when, to, shows })
  }

  private nodeOf(step: Step, depth: number): number {
    const key = this.keyOf(step)
    const known = this.keys.get(key)
    if (known !== undefined) return known
    const number = this.nodes.length
    this.keys.set(key, number)
    this.nodes.push(this.describe(step))
    this.foundBy.push(this.edges.length)
    this.depths.push(depth)
    this.waiting.push(step.rest && this.explorer.keep(step.rest))
    return number
  }

  private keyOf(step: Step): string {
    if (step.error) return `!${step.error.place}`
    if (!step.rest) return `.${endingTag(step) ?? step.place}`
    return this.options.merge === false ? `${this.nodes.length}` : this.explorer.keyOf(step.rest)
  }

  private describe(step: Step): ExploredNode {
    if (step.error)
      return {
        kind: 'error',
        message: step.error.message,
        place: step.error.place,
        endless: step.error.endless === true,
      }
    if (!step.rest) return { kind: 'ending', id: endingTag(step) ?? step.place, place: step.place }
    const offers = this.explorer.offersOf(step.rest)
    for (const { path } of offers) this.offered.add(path)
    return { kind: 'choices', offers }
  }

  /** Steps done again share their lines. */
  private lineNumbersOf(lines: readonly SaidLine[]): readonly number[] {
    const known = this.linesKnown.get(lines)
    if (known) return known
    const numbers = lines.map((line) => this.lineNumber(line))
    this.linesKnown.set(lines, numbers)
    return numbers
  }

  private lineNumber(line: SaidLine): number {
    const key = line.tags.length === 0 ? line.text : JSON.stringify(line)
    const known = this.lineNumbers.get(key)
    if (known !== undefined) return known
    this.lineNumbers.set(key, this.lines.length)
    this.lines.push(line)
    return this.lines.length - 1
  }
}

/** What the last `ending:` tag of a step says. */
function endingTag({ lines }: Step): string | undefined {
  return lines
    .flatMap(({ tags }) => tags)
    .findLast((tag) => tag.startsWith('ending:'))
    ?.slice('ending:'.length)
    .trim()
}
