/**
 * The parts of inkjs that exploration stands on. The engine's own modules, all from one place: classes of the bundled
 * `inkjs` are others, and would not be recognised.
 */
export { CallStack } from 'inkjs/engine/CallStack'
export { Choice } from 'inkjs/engine/Choice'
export { ChoicePoint } from 'inkjs/engine/ChoicePoint'
export { Container } from 'inkjs/engine/Container'
export { ControlCommand } from 'inkjs/engine/ControlCommand'
export { Divert } from 'inkjs/engine/Divert'
export type { InkList } from 'inkjs/engine/InkList'
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall'
export type { InkObject } from 'inkjs/engine/Object'
export { Path } from 'inkjs/engine/Path'
export { Pointer } from 'inkjs/engine/Pointer'
export { PushPopType } from 'inkjs/engine/PushPop'
export { Story } from 'inkjs/engine/Story'
export { Tag } from 'inkjs/engine/Tag'
export {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  Value,
  VariablePointerValue,
} from 'inkjs/engine/Value'
export { VariableAssignment } from 'inkjs/engine/VariableAssignment'
export { VariableReference } from 'inkjs/engine/VariableReference'
export { Void } from 'inkjs/engine/Void'

import type { CallStack } from 'inkjs/engine/CallStack'
import type { Choice } from 'inkjs/engine/Choice'
import type { Container } from 'inkjs/engine/Container'
import type { InkObject } from 'inkjs/engine/Object'
import type { Pointer } from 'inkjs/engine/Pointer'

/** Fields of inkjs 2.4.0 that its typings hide. Only `src/ink/explore` touches them. */
export interface StateInside {
  _currentFlow: { callStack: CallStackInside; outputStream: InkObject[]; currentChoices: Choice[] }
  _evaluationStack: InkObject[]
  _visitCounts: Map<string, number>
  _turnIndices: Map<string, number>
  _currentTurnIndex: number
  _patch: unknown
  _currentErrors: string[] | null
  _currentWarnings: string[] | null
  divertedPointer: Pointer
  didSafeExit: boolean
  storySeed: number
  previousRandom: number
  OutputStreamDirty(): void
}

export interface CallStackInside {
  _threads: CallStack.Thread[]
}

export interface VariablesInside {
  _globalVariables: Map<string, InkObject>
  _defaultGlobalVariables: Map<string, InkObject>
  patch: unknown
  callStack: CallStackInside
  $(name: string, value: string | number | boolean): void
  GlobalVariableExistsWithName(name: string): boolean
  SetGlobal(name: string, value: InkObject): void
  GetRawVariableWithName(name: string, contextIndex: number): InkObject | null
}

export interface StoryInside {
  _state: StateInside
  _mainContentContainer: Container
  _stateSnapshotAtLastNewline: unknown
  _recursiveContinueCount: number
  _asyncContinueActive: boolean
  _temporaryEvaluationContainer: unknown
  ContinueSingleStep(): boolean
}
