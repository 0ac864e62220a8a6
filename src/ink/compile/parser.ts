/**
 * inkjs' compiler and the parsed story's classes. Its modules refer to each other in a circle, which only resolves when
 * Compiler is loaded first: so nothing else imports them.
 */
export { Compiler } from 'inkjs/compiler/Compiler'
export { CompilerOptions } from 'inkjs/compiler/CompilerOptions'
export { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice'
export { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional'
export type { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList'
export { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration'
export { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert'
export { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression'
export type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase'
export { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall'
export type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object'
export { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence'
export { SequenceType } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/SequenceType'
export type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story'
export { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag'
export { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text'
export { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment'
export { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference'
export { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave'
