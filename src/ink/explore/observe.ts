import {
  BoolValue,
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  FloatValue,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  Value,
  VariableReference,
} from './engine.ts'
import { exact, rest, upTo, type View, whether } from './view.ts'

const command = ControlCommand.CommandType
const pushing = new Set([command.VisitIndex, command.Turns, command.ChoiceCount])
const comparing = new Set(['==', '!=', '<', '>', '<=', '>='])

/**
 * How closely the number that `content[at]` pushes is looked at, from the operations that follow it in the same container.
 * Whatever is not recognised counts as looking at the number itself.
 */
export function viewOf(content: readonly InkObject[], at: number, below: number | null): View {
  const above: (number | null)[] = []
  for (let index = at + 1; index < content.length; index++) {
    const object = content[index]
    if (object instanceof NativeFunctionCall) {
      const operands = object.numberOfParameters
      if (above.length < operands) return used(object.name, operands, above, below)
      above.length -= operands
      above.push(null)
    } else if (object instanceof Value) above.push(numberOf(object))
    else if (object instanceof VariableReference) above.push(null)
    else if (!(object instanceof ControlCommand)) return exact
    else if (pushing.has(object.commandType)) above.push(null)
    else if (object.commandType === command.EvalEnd) return above.length > 0 ? exact : decided(content, index + 1)
    else if (object.commandType !== command.EvalStart) return exact
  }
  return exact
}

/** A literal number, or null. */
export function numberOf(object: InkObject | undefined): number | null {
  if (object instanceof BoolValue) return object.value ? 1 : 0
  return object instanceof IntValue || object instanceof FloatValue ? object.value : null
}

/** The number is an operand of this operation; the other one is above it or below it. */
function used(name: string, operands: number, above: readonly (number | null)[], below: number | null): View {
  if (name === '!' || name === '&&' || name === '||') return whether
  if (operands !== 2) return exact
  const isLeft = above.length === 1
  const other = isLeft ? (above[0] ?? null) : below
  if (other === null || !Number.isFinite(other)) return exact
  if (comparing.has(name)) return upTo(Math.floor(other) + 1)
  if (name === 'MIN') return upTo(Math.ceil(other))
  if (name === '%' && isLeft && Number.isInteger(other) && other > 0) return rest(other)
  return exact
}

/** The number is all that the expression gave; it decides a divert or a choice, or is told apart case by case. */
function decided(content: readonly InkObject[], at: number): View {
  const next = content[at]
  const first = next instanceof Container ? next.content[0] : next
  if (first instanceof Divert && first.isConditional) return whether
  if (first instanceof ChoicePoint && first.hasCondition) return whether
  return cases(content, at)
}

/** `{ count: - 1: … - 2: … - else: … }`: each case duplicates, compares, and drops the number where it holds. */
function cases(content: readonly InkObject[], at: number): View {
  let cap = -1
  for (let index = at; index < content.length; index++) {
    const object = content[index]
    if (!(object instanceof Container))
      return cap >= 0 && isCommand(object, command.PopEvaluatedValue) ? upTo(cap) : exact
    const branch = object.namedContent.get('b')
    if (!(branch instanceof Container) || !isCommand(branch.content[0], command.PopEvaluatedValue)) return exact
    const [first, , compared, equals, , divert] = object.content
    if (first instanceof Divert && !first.isConditional) return cap >= 0 ? upTo(cap) : exact
    const value = numberOf(compared)
    const told = isCommand(first, command.Duplicate) && equals instanceof NativeFunctionCall && equals.name === '=='
    if (!told || value === null || !(divert instanceof Divert && divert.isConditional)) return exact
    cap = Math.max(cap, Math.floor(value) + 1, 0)
  }
  return exact
}

const isCommand = (object: InkObject | undefined, type: number) =>
  object instanceof ControlCommand && object.commandType === type
