import { returnName } from './choiceText.ts'
import type { Choice, InkObject } from './engine.ts'
import type { Counted } from './live.ts'
import type { Program } from './program.ts'
import type { InputValue, Snapshot, Step } from './snapshot.ts'
import { valueText } from './valueText.ts'
import { least, type View } from './view.ts'

/** What a step did besides its result: where it went, and which variables it set. */
export interface Ran {
  readonly points: readonly number[]
  readonly written: ReadonlySet<string>
}

/** All that some steps may have looked at. */
interface Looks {
  readonly variables: readonly string[]
  readonly visits: readonly Counted[]
  readonly since: readonly Counted[]
  readonly turns: readonly View[]
}

/** A step done once, as a change that can be made to other rests. */
interface Trace {
  readonly step: Step
  readonly globals: readonly (readonly [string, InkObject])[]
  readonly visits: readonly (readonly [string, number])[]
  /** Containers entered in the step's own turn. */
  readonly turns: readonly string[]
}

interface Kind {
  readonly looks: Looks
  readonly traces: Map<string, Trace>
}

/** Ways through a choice told apart; more are run each time. */
const mostKinds = 64
/** Steps kept in all: what a story that never closes may take of our memory. */
const mostTraces = 200_000

/**
 * Steps done before, to be done again without running them. A step is the same wherever the choice stands in the same threads,
 * and all that the points it ran may look at (`Program`) is the same: up to its first different look it goes the same way, so
 * there is none. The very statement on which merging stands, used once more.
 */
export class Traces {
  private readonly kinds = new Map<string, Kind[]>()
  private readonly looks = new Map<string, Looks>()
  private readonly names = new WeakMap<Choice, string | undefined>()
  private kept = 0

  constructor(
    private readonly program: Program,
    private readonly textOf: (choice: Choice) => string,
  ) {}

  /** The step that choosing does from here; undefined if it has to be run. */
  find(from: Snapshot, choice: Choice, inputs: ReadonlyMap<string, InputValue>): Step | undefined {
    const name = this.nameOf(from, choice)
    const kinds = name === undefined ? undefined : this.kinds.get(name)
    for (const { looks, traces } of kinds ?? []) {
      const trace = traces.get(seen(looks, from, inputs))
      if (trace) return again(trace, from)
    }
    return undefined
  }

  /** Keeps a step that was run. */
  keep(from: Snapshot, choice: Choice, inputs: ReadonlyMap<string, InputValue>, step: Step, ran: Ran): void {
    const name = this.nameOf(from, choice)
    if (name === undefined || this.kept >= mostTraces || step.error || (step.rest && step.rest.stack.length > 0)) return
    const kinds = this.kinds.get(name) ?? []
    this.kinds.set(name, kinds)
    const looks = this.looksOf(ran.points)
    let kind = kinds.find((known) => known.looks === looks)
    if (!kind) {
      if (kinds.length >= mostKinds) return
      kind = { looks, traces: new Map() }
      kinds.push(kind)
    }
    this.kept += 1
    kind.traces.set(seen(looks, from, inputs), traceOf(from, step, ran, inputs))
  }

  /** By what a choice goes on with; undefined where more hangs on it than is told here. */
  private nameOf({ stack }: Snapshot, choice: Choice): string | undefined {
    if (stack.length > 0) return undefined
    if (this.names.has(choice)) return this.names.get(choice)
    const frames = choice.threadAtGeneration?.callstack ?? []
    const plain = frames.every(({ temporaryVariables }) =>
      [...temporaryVariables.keys()].every((name) => name === returnName),
    )
    const name = plain ? this.textOf(choice) : undefined
    this.names.set(choice, name)
    return name
  }

  private looksOf(points: readonly number[]): Looks {
    const variables = new Set<string>()
    const visits = new Map<string, Counted>()
    const since = new Map<string, Counted>()
    const turns = new Map<string, View>()
    const viewName = ({ cap, mod }: View) => `${cap}%${mod}`
    for (const point of points) {
      for (const read of this.program.points[point]?.reads ?? []) {
        if (read.kind === 'variable') variables.add(read.name)
        else if (read.kind === 'visits') visits.set(`${read.path} ${viewName(read.view)}`, read)
        else if (read.kind === 'since') since.set(`${read.path} ${viewName(read.view)}`, read)
        else if (read.kind === 'turns') turns.set(viewName(read.view), read.view)
      }
    }
    const sorted = <Value>(map: Map<string, Value>) => [...map].sort(([left], [right]) => (left < right ? -1 : 1))
    const names = [...variables].sort()
    const key = [names, ...[visits, since, turns].map((map) => [...map.keys()].sort())].join('\n')
    const known = this.looks.get(key)
    if (known) return known
    const counted = (map: Map<string, Counted>) => sorted(map).map(([, { path, view }]) => ({ path, view }))
    const looks: Looks = {
      variables: names,
      visits: counted(visits),
      since: counted(since),
      turns: sorted(turns).map(([, view]) => view),
    }
    this.looks.set(key, looks)
    return looks
  }
}

/** What those looks see here. */
function seen({ variables, visits, since, turns }: Looks, from: Snapshot, inputs: ReadonlyMap<string, InputValue>) {
  let text = ''
  for (const name of variables) {
    const told = inputs.get(name)
    text += told === undefined ? `${globalText(from.globals.get(name))}\n` : `${typeof told}${told}\n`
  }
  for (const { path, view } of visits) text += `${least(view, from.visits.get(path) ?? 0)},`
  for (const { path, view } of since) {
    const at = from.turns.get(path)
    text += at === undefined ? ';' : `${least(view, from.turn - at)};`
  }
  for (const view of turns) text += `T${least(view, from.turn + 1)}`
  return text
}

const globalText = (value: InkObject | undefined) =>
  valueText(value, { ordered: true, literals: new Map(), met: new Map(), pointees: [] })

function traceOf(from: Snapshot, step: Step, { written }: Ran, inputs: ReadonlyMap<string, InputValue>): Trace {
  const { rest } = step
  if (!rest) return { step, globals: [], visits: [], turns: [] }
  const globals = [...written].flatMap((name) => {
    const value = inputs.has(name) ? undefined : rest.globals.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const visits = [...rest.visits].flatMap(([path, count]) => {
    const more = count - (from.visits.get(path) ?? 0)
    return more === 0 ? [] : [[path, more] as const]
  })
  const turns = [...rest.turns].flatMap(([path, turn]) => (turn === rest.turn ? [path] : []))
  return { step, globals, visits, turns }
}

function again({ step, globals, visits, turns }: Trace, from: Snapshot): Step {
  const { rest } = step
  if (!rest) return step
  const turn = from.turn + 1
  return {
    ...step,
    rest: {
      ...from,
      choices: rest.choices,
      stack: rest.stack,
      turn,
      globals: globals.length === 0 ? from.globals : new Map([...from.globals, ...globals]),
      visits: changed(from.visits, (map) => {
        for (const [path, more] of visits) map.set(path, (map.get(path) ?? 0) + more)
      }),
      turns: turns.length === 0 ? from.turns : new Map([...from.turns, ...turns.map((path) => [path, turn] as const)]),
    },
  }
}

function changed<Key, Value>(from: ReadonlyMap<Key, Value>, change: (map: Map<Key, Value>) => void): Map<Key, Value> {
  const map = new Map(from)
  change(map)
  return map
}
