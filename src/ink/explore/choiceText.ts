import { type Container, ControlCommand, Divert, DivertTargetValue, VariableAssignment } from './engine.ts'
import { everyLeaf, withHolders } from './layout.ts'

/** The compiler's own temporary: where to go on after the shared words of a choice. No author can name it. */
export const returnName = '$r'
const command = ControlCommand.CommandType

/**
 * A choice's first words are compiled once, as a little routine that ends in a divert to `$r`; whoever enters it has set `$r`
 * just before. If that holds for every entry, the routine's end leads to where `$r` was set to and nowhere else, so that
 * `$r` is dead outside the routine. Checked here, not believed.
 */
export class ChoiceText {
  /** The routines. */
  readonly routines = new Set<Container>()
  readonly trusted: boolean

  constructor(root: Container) {
    const leaves = [...everyLeaf(root)]
    for (const { object, holder } of leaves) {
      if (object instanceof Divert && object.variableDivertName === returnName) this.routines.add(holder)
    }
    this.trusted = leaves.every(({ object, holder, index }) => {
      if (object instanceof VariableAssignment && object.variableName === returnName)
        return returnTarget(holder, index) !== null
      if (object instanceof DivertTargetValue) return !this.holds(target(root, object)) || isReturnTarget(holder, index)
      if (!(object instanceof Divert) || object.hasVariableTarget || object.isExternal) return true
      return !this.holds(object.targetPointer.container) || this.holds(holder) || setsReturnBefore(holder, index)
    })
  }

  /** Whether a place lies inside such a routine. */
  holds(container: Container | null): boolean {
    for (const holder of withHolders(container)) if (this.routines.has(holder)) return true
    return false
  }
}

export const target = (root: Container, value: DivertTargetValue): Container | null =>
  root.ContentAtPath(value.targetPath).container

/** The address that the assignment to `$r` at this place stores, or null if it is not written right before. */
export function returnTarget(holder: Container, index: number): DivertTargetValue | null {
  let at = index - 1
  if (isEvalEnd(holder, at)) at -= 1
  const value = holder.content[at]
  return value instanceof DivertTargetValue ? value : null
}

/** Whether the address at this place is only stored in `$r`. */
export function isReturnTarget(holder: Container, index: number): boolean {
  const next = holder.content[isEvalEnd(holder, index + 1) ? index + 2 : index + 1]
  return next instanceof VariableAssignment && next.variableName === returnName && next.isNewDeclaration
}

function setsReturnBefore(holder: Container, index: number): boolean {
  let at = index - 1
  while (holder.content[at] instanceof ControlCommand) at -= 1
  const object = holder.content[at]
  return object instanceof VariableAssignment && object.variableName === returnName
}

const isEvalEnd = (holder: Container, index: number) => {
  const object = holder.content[index]
  return object instanceof ControlCommand && object.commandType === command.EvalEnd
}
