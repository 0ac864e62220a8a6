import type { Fault } from './fault.ts'
import { everyObject, faultAt } from './parsedTree.ts'
import {
  Divert,
  ExternalDeclaration,
  type FlowBase,
  FunctionCall,
  IncDecExpression,
  type ParsedStory,
  Sequence,
  SequenceType,
  VariableAssignment,
  VariableReference,
} from './parser.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The script: no chance, nothing from outside, and the model's variables only read. */
export function checkScript(story: ParsedStory, { modelVariables }: Vocabulary, root: string): Fault[] {
  const faults: Fault[] = []
  const declared = new Set<string>()
  for (const object of everyObject(story)) {
    if (object instanceof FunctionCall && (object.isRandom || object.isSeedRandom || object.isListRandom)) {
      faults.push(
        faultAt(object, `${object.name} makes a story that cannot be told again; shipped stories use no chance`),
      )
    } else if (object instanceof Sequence && (object.sequenceType & SequenceType.Shuffle) !== 0) {
      faults.push(faultAt(object, 'a shuffle makes a story that cannot be told again; shipped stories use no chance'))
    } else if (object instanceof ExternalDeclaration) {
      faults.push(
        faultAt(object, 'EXTERNAL functions are not used: the script says what happened, nothing is asked of the page'),
      )
    } else if (object instanceof VariableAssignment && modelVariables.has(object.variableName)) {
      if (object.isGlobalDeclaration) declared.add(object.variableName)
      else
        faults.push(
          faultAt(object, `${object.variableName} belongs to the model; a script reads it and never writes it`),
        )
    } else if (object instanceof IncDecExpression && modelVariables.has(object.varIdentifier?.name ?? '')) {
      faults.push(
        faultAt(object, `${object.varIdentifier?.name} belongs to the model; a script reads it and never writes it`),
      )
    } else if (object instanceof Divert) {
      faults.push(...checkReferences(object, modelVariables))
    }
  }
  for (const name of modelVariables) {
    if (!declared.has(name))
      faults.push({
        file: root,
        line: 0,
        message: `the model's variable ${name} is not declared; add VAR ${name} with its default`,
      })
  }
  return faults
}

/** A model variable handed to a `ref` parameter could be written there. */
function checkReferences(divert: Divert, modelVariables: ReadonlySet<string>): Fault[] {
  const parameters = (divert.targetContent as FlowBase | null)?.args ?? []
  return divert.args.flatMap((argument, index) =>
    argument instanceof VariableReference && parameters[index]?.isByReference && modelVariables.has(argument.name)
      ? [faultAt(divert, `${argument.name} belongs to the model and is passed by ref; pass its value`)]
      : [],
  )
}
