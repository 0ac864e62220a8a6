import { returnName } from './choiceText.ts'
import { originsOf } from './emptyLists.ts'
import {
  type CallStack,
  type Choice,
  Container,
  DivertTargetValue,
  type InkObject,
  ListValue,
  type Path,
  PushPopType,
} from './engine.ts'
import { entryOf, leafAfterPointer, leafAt, withHolders } from './layout.ts'
import type { Counted, Live, LiveOf } from './live.ts'
import type { Placing } from './readProgram.ts'
import type { Snapshot } from './snapshot.ts'
import { shapeText, type ValueSetting, valueText } from './valueText.ts'
import { least } from './view.ts'

interface Target {
  readonly container: Container | null
  readonly points: readonly number[]
}

/**
 * Writes a rest as text that two rests share only if no later step can tell them apart: what stands on offer, and of the
 * rest's state what is live for it.
 */
export class Projector {
  private readonly literals: ReadonlyMap<ListValue, number>
  private readonly targets = new Map<Path, Target>()
  private readonly common = new Map<Container, Map<Container, string>>()

  constructor(
    private readonly root: Container,
    private readonly placing: Placing,
    private readonly liveOf: LiveOf,
    private readonly inputs: ReadonlySet<string>,
    private readonly ordered: boolean,
  ) {
    this.literals = new Map(placing.literals.map((literal, index) => [literal, index]))
  }

  /** What is live once this choice is made. */
  liveAfter = (choice: Choice): Live => this.liveOf(this.pointsAfter(choice))

  /** What is live at a rest, whatever is chosen. */
  liveAt = ({ choices }: Snapshot): Live => this.liveOf(choices.flatMap((choice) => this.pointsAfter(choice)))

  /** What a choice goes on with: where, and with which threads. For choices whose frames hold no variables. */
  aloneText = (choice: Choice): string =>
    this.choiceText(choice, { ordered: this.ordered, literals: this.literals, met: new Map(), pointees: [] })

  textOf(rest: Snapshot): string {
    const live = this.liveAt(rest)
    const setting: ValueSetting = {
      ordered: this.ordered,
      literals: this.liveLiterals(live),
      met: new Map(),
      pointees: [],
    }
    let text = ''
    for (const choice of rest.choices) text += this.choiceText(choice, setting)
    for (const value of rest.stack) text += valueText(value, setting)
    if (setting.pointees.some(({ context }) => context > 0)) text += everyTemporary(rest, setting)
    const written = new Set<string>()
    for (const name of live.variables) {
      if (this.inputs.has(name)) continue
      const value = rest.globals.get(name)
      if (value !== undefined) text += `\n${name}=${valueText(value, setting)}`
      written.add(name)
    }
    for (const name of live.assigned) {
      const value = rest.globals.get(name)
      if (value !== undefined && !this.inputs.has(name)) text += `\n${name}~${shapeText(value, setting)}`
    }
    for (const name of live.declared) {
      const value = rest.globals.get(name)
      if (value instanceof ListValue) text += `\n${name}~${shapeText(value, setting)}`
    }
    for (let pointee = setting.pointees.pop(); pointee; pointee = setting.pointees.pop()) {
      const { name } = pointee
      if (pointee.context > 0 || written.has(name) || this.inputs.has(name)) continue
      written.add(name)
      text += `\n${name}:${valueText(rest.globals.get(name), setting)}`
    }
    return text + countsText(rest, live) + this.literalsText(live)
  }

  /** Without counts that are not looked at again: they are most of a rest. */
  keep(rest: Snapshot): Snapshot {
    const { visits, since } = this.liveAt(rest)
    return { ...rest, visits: only(rest.visits, visits), turns: only(rest.turns, since) }
  }

  private choiceText(choice: Choice, setting: ValueSetting): string {
    const tags = choice.tags?.map((tag) => `#${tag.length}:${tag}`).join('') ?? ''
    const frames = choice.threadAtGeneration?.callstack ?? []
    let text = `\f${choice.sourcePath}\n${choice.text.length}:${choice.text}${tags}\n${this.leavingText(choice)}`
    const live = this.liveAfter(choice)
    const written = new Set<string>()
    for (const [index, frame] of frames.entries())
      text += this.frameText(frame, index + 1, frames.length, live, setting, written)
    // What a pointer in these frames leads to, in frames below; those to globals are left for later.
    const global = []
    for (let pointee = setting.pointees.pop(); pointee; pointee = setting.pointees.pop()) {
      const { name, context } = pointee
      if (context <= 0) global.push(pointee)
      else if (!written.has(`${context} ${name}`)) {
        written.add(`${context} ${name}`)
        text += `^${context}${name}:${valueText(frames[context - 1]?.temporaryVariables.get(name), setting)}`
      }
    }
    setting.pointees.push(...global)
    return text
  }

  /** A frame below goes on where it stands; the uppermost one goes where the choice leads. */
  private frameText(
    frame: CallStack.Element,
    context: number,
    depth: number,
    live: Live,
    setting: ValueSetting,
    written: Set<string>,
  ): string {
    const { currentPointer: pointer, type, inExpressionEvaluation, temporaryVariables } = frame
    const isTop = context === depth
    let text = `|${type}${inExpressionEvaluation ? 'e' : ''}`
    if (!isTop) text += `@${pointer.container?.path.toString()},${pointer.index}`
    if (type === PushPopType.Function) text += `f${frame.functionStartInOutputStream}`
    for (const name of [...temporaryVariables.keys()].sort()) {
      const value = temporaryVariables.get(name)
      if (this.keepsValue(name, frame, isTop, live)) {
        written.add(`${context} ${name}`)
        text += `;${name}=${valueText(value, setting)}`
      } else if (live.assigned.has(name) || (live.declared.has(name) && value instanceof ListValue)) {
        text += `;${name}~${shapeText(value, setting)}`
      }
    }
    return text
  }

  keepsValue(name: string, { currentPointer }: CallStack.Element, isTop: boolean, live: Live): boolean {
    const { choiceText } = this.placing
    if (name === returnName && choiceText.trusted) return !isTop && choiceText.holds(currentPointer.container)
    return live.variables.has(name)
  }

  /** Where flow may begin to run once the choice is made: at its target, and where each frame below goes on. */
  private pointsAfter({ targetPath, threadAtGeneration }: Choice): readonly number[] {
    const { numbers, choiceText } = this.placing
    const frames = threadAtGeneration?.callstack ?? []
    const first = this.targetOf(targetPath)
    if (frames.length <= 1) return first.points
    const points = [...first.points]
    const add = (leaf: InkObject | null) => {
      const number = leaf ? numbers.get(leaf) : undefined
      if (number !== undefined) points.push(number)
    }
    for (const { currentPointer, temporaryVariables } of frames.slice(0, -1)) {
      add(leafAfterPointer(currentPointer))
      const value = temporaryVariables.get(returnName)
      if (value instanceof DivertTargetValue && choiceText.holds(currentPointer.container))
        add(entryOf(this.root, value))
    }
    return points
  }

  /** Where a choice leads. Paths belong to the script's choice points, so they are few. */
  private targetOf(path: Path | null): Target {
    if (path === null) return { container: null, points: [] }
    const known = this.targets.get(path)
    if (known) return known
    const { container } = this.root.ContentAtPath(path)
    const leaf = container ? leafAt(container, 0) : null
    const number = leaf ? this.placing.numbers.get(leaf) : undefined
    const target = { container, points: number === undefined ? [] : [number] }
    this.targets.set(path, target)
    return target
  }

  /**
   * Choosing counts visits to the containers around the target that flow was not in before: all that is ever asked of
   * the place that flow came from is the inmost container that holds both.
   */
  private leavingText({ targetPath, threadAtGeneration }: Choice): string {
    const pointer = threadAtGeneration?.previousPointer
    const resolved = pointer?.Resolve()
    const from = resolved instanceof Container ? resolved : pointer?.container
    const to = this.targetOf(targetPath).container
    if (!from || !to) return '-'
    const known = this.common.get(from)?.get(to)
    if (known !== undefined) return known
    const around = new Set(withHolders(from))
    const both = [...withHolders(to)].find((holder) => around.has(holder))
    const text = both?.path.toString() ?? '-'
    this.common.set(from, (this.common.get(from) ?? new Map<Container, string>()).set(to, text))
    return text
  }

  private liveLiterals({ literals }: Live): ReadonlyMap<ListValue, number> {
    if (literals.size === this.literals.size) return this.literals
    return new Map([...this.literals].filter(([, index]) => literals.has(index)))
  }

  private literalsText({ literals }: Live): string {
    let text = ''
    for (const index of literals) {
      const literal = this.placing.literals[index]
      if (literal) text += `\n()${index}${originsOf(literal).join(',')}`
    }
    return text
  }
}

/** Counters as closely as they are looked at; turns as what is asked of them: how many since. */
function countsText({ visits, turns, turn, seed, random }: Snapshot, live: Live): string {
  let text = '\f'
  for (const { path, view } of live.visits) {
    const count = visits.get(path)
    text += count === undefined ? ',' : `${least(view, count)},`
  }
  for (const { path, view } of live.since) {
    const at = turns.get(path)
    text += at === undefined ? ';' : `${least(view, turn - at)};`
  }
  if (live.turns) text += `T${least(live.turns, turn + 1)}`
  if (live.seed || live.random) text += `S${seed}`
  return live.random ? `${text}R${random}` : text
}

/** A pointer left on the evaluation stack, which no script does on purpose: keep all that it could lead to. */
function everyTemporary({ choices }: Snapshot, setting: ValueSetting): string {
  let text = ''
  for (const { threadAtGeneration } of choices) {
    for (const { temporaryVariables } of threadAtGeneration?.callstack ?? []) {
      for (const [name, value] of temporaryVariables) text += `!${name}=${valueText(value, setting)}`
    }
  }
  return text
}

function only(counts: ReadonlyMap<string, number>, live: readonly Counted[]): ReadonlyMap<string, number> {
  const kept = new Map<string, number>()
  for (const { path } of live) {
    const count = counts.get(path)
    if (count !== undefined) kept.set(path, count)
  }
  return kept
}
