import { type ChoiceText, returnName, returnTarget } from './choiceText.ts'
import {
  ChoicePoint,
  type Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  ListValue,
  StringValue,
  VariableAssignment,
  VariablePointerValue,
  VariableReference,
  Void,
} from './engine.ts'
import { entryOf, leafAfter, leafAt, type Placed } from './layout.ts'
import { numberOf, viewOf } from './observe.ts'
import type { Point, PointKind, Read } from './program.ts'
import { exact, type View, whether } from './view.ts'

/** What the reading of one point needs of the whole story. */
export interface Setting {
  readonly root: Container
  readonly numberOf: (leaf: InkObject | null) => number | undefined
  readonly choiceText: ChoiceText
  /** Every container whose address the script takes: what TURNS_SINCE or READ_COUNT of a variable may look at. */
  readonly addressed: ReadonlySet<Container>
  readonly literals: readonly ListValue[]
  readonly hasLists: boolean
  readonly said: ReadonlySet<InkObject>
}

type Found = { reads: Read[]; leaves: (InkObject | null)[]; anywhere: boolean }
const command = ControlCommand.CommandType

/** What running one leaf may look at, and where it may lead. */
export function readPoint(placed: Placed, setting: Setting): Point {
  const { object, holder, index } = placed
  const next = object === holder ? leafAfter(holder, 0) : leafAfter(holder, index)
  const found: Found = { reads: [], leaves: [], anywhere: false }
  if (object instanceof Divert) readDivert(object, next, found, setting)
  else if (object instanceof ControlCommand) readCommand(placed, object, next, found, setting)
  else {
    found.leaves.push(next)
    readOther(placed, found, setting)
  }
  const numbers = found.leaves.map(setting.numberOf).filter((number) => number !== undefined)
  const point: Point = {
    path: object.path.toString(),
    kind: kindOf(object),
    reads: found.reads,
    to: [...new Set(numbers)],
  }
  return {
    ...point,
    ...(object instanceof StringValue && setting.said.has(object) && { text: object.value ?? '' }),
    ...(object instanceof ChoicePoint && { chosen: object.pathOnChoice?.toString() ?? '' }),
    ...(object instanceof ChoicePoint && object.isInvisibleDefault && { fallback: true as const }),
    ...(found.anywhere && { anywhere: true as const }),
  }
}

function kindOf(object: InkObject): PointKind {
  if (object instanceof StringValue) return 'text'
  if (object instanceof ChoicePoint) return 'choice'
  return object instanceof ControlCommand && [command.Done, command.End].includes(object.commandType) ? 'stop' : 'other'
}

function readDivert(divert: Divert, next: InkObject | null, found: Found, { root, choiceText }: Setting): void {
  if (divert.isConditional || divert.pushesToStack || divert.isExternal) found.leaves.push(next)
  if (divert.variableDivertName !== null) {
    if (divert.variableDivertName === returnName && choiceText.trusted) return
    found.reads.push({ kind: 'variable', name: divert.variableDivertName })
    found.anywhere = true
  } else if (divert.isExternal) {
    const fallback = root.namedContent.get(divert.targetPathString ?? '')
    if (fallback) found.leaves.push(leafAt(fallback as Container, 0))
  } else {
    const { container, index } = divert.targetPointer
    if (container) found.leaves.push(leafAt(container, index))
  }
}

function readCommand(
  { holder, index }: Placed,
  object: ControlCommand,
  next: InkObject | null,
  found: Found,
  setting: Setting,
): void {
  const before = holder.content[index - 1]
  switch (object.commandType) {
    case command.End:
    case command.Done:
    case command.PopFunction:
      return
    case command.PopTunnel: {
      const value = holder.content[index - 2]
      if (value instanceof DivertTargetValue) found.leaves.push(entryOf(setting.root, value))
      else if (!(value instanceof Void)) found.anywhere = true
      return
    }
    case command.StartThread:
      found.leaves.push(next, leafAfter(holder, index + 1))
      return
    case command.VisitIndex: {
      const view = viewOf(holder.content, index, numberOf(before))
      found.reads.push({ kind: 'visits', path: holder.path.toString(), view: { ...view, cap: view.cap + 1 } })
      break
    }
    case command.Turns:
      found.reads.push({ kind: 'turns', view: viewOf(holder.content, index, numberOf(before)) })
      break
    case command.TurnsSince:
    case command.ReadCount: {
      const kind = object.commandType === command.TurnsSince ? 'since' : 'visits'
      const view = viewOf(holder.content, index, numberOf(holder.content[index - 2]))
      if (before instanceof DivertTargetValue) {
        const container = setting.root.ContentAtPath(before.targetPath).container
        if (container) found.reads.push({ kind, path: container.path.toString(), view })
      } else
        for (const container of setting.addressed) found.reads.push({ kind, path: container.path.toString(), view })
      break
    }
    case command.SequenceShuffleIndex:
      found.reads.push({ kind: 'seed' })
      break
    case command.Random:
    case command.ListRandom:
      found.reads.push({ kind: 'random' })
  }
  found.leaves.push(next)
}

function readOther({ object, holder, index }: Placed, { reads, leaves }: Found, setting: Setting): void {
  if (object instanceof VariableReference) {
    const counted = object.pathStringForCount === null ? null : object.containerForCount
    const view: View = counted ? viewOf(holder.content, index, numberOf(holder.content[index - 1])) : exact
    if (counted) reads.push({ kind: 'visits', path: counted.path.toString(), view })
    else if (object.name !== null) reads.push({ kind: 'variable', name: object.name })
  } else if (object instanceof VariableAssignment && object.variableName !== null) {
    if (!object.isNewDeclaration) reads.push({ kind: 'assigned', name: object.variableName })
    else if (setting.hasLists) reads.push({ kind: 'declared', name: object.variableName })
    if (object.variableName === returnName && setting.choiceText.trusted) {
      const value = returnTarget(holder, index)
      if (value) leaves.push(entryOf(setting.root, value))
    }
  } else if (object instanceof VariablePointerValue) reads.push({ kind: 'variable', name: object.variableName })
  else if (object instanceof ChoicePoint) {
    const chosen = object.choiceTarget
    if (chosen) leaves.push(leafAt(chosen, 0))
    if (chosen && object.onceOnly) reads.push({ kind: 'visits', path: chosen.path.toString(), view: whether })
  } else if (object instanceof ListValue && object.value?.Count === 0) {
    reads.push({ kind: 'literal', index: setting.literals.indexOf(object) })
  }
}
