import type { Fault } from './fault.ts'
import { Divert, FunctionCall, type ParsedObject, Tag, Text, Weave } from './parser.ts'

/** Where a parsed object stands in its source. */
export function whereOf(object: ParsedObject): { file: string; line: number } {
  const { fileName, startLineNumber } = object.debugMetadata ?? { fileName: null, startLineNumber: 0 }
  return { file: fileName ?? '', line: startLineNumber }
}

export const faultAt = (object: ParsedObject, message: string): Fault => ({ ...whereOf(object), message })

/** The object and everything below it, in source order. */
export function* everyObject(object: ParsedObject): Generator<ParsedObject> {
  yield object
  for (const child of object.content) yield* everyObject(child)
}

/** A tag as written, or null if something is computed inside it. */
export interface SourceTag {
  readonly text: string | null
  readonly at: ParsedObject
}

/** A run of content up to the end of its line: words, tags, and anything else that shows or leads away. */
export interface ContentRun {
  readonly words: Text[]
  readonly tags: SourceTag[]
  readonly others: ParsedObject[]
  readonly first: ParsedObject
  /** The run stops at a line's end, not in the middle. */
  ended: boolean
}

/** Content lists only wrap; their parts count as their parent's. */
function* flat(objects: readonly ParsedObject[]): Generator<ParsedObject> {
  for (const object of objects) {
    if (object.typeName === 'ContentList') yield* flat(object.content)
    else yield object
  }
}

/** Divides content into runs, one for each source line that shows anything. */
export function contentRuns(content: readonly ParsedObject[]): ContentRun[] {
  const runs: ContentRun[] = []
  let run: ContentRun | undefined
  let tag: { text: string | null; at: ParsedObject } | undefined
  const current = (at: ParsedObject) => {
    run ??= { words: [], tags: [], others: [], first: at, ended: false }
    return run
  }
  const close = (ended: boolean) => {
    if (run) runs.push(Object.assign(run, { ended }))
    run = undefined
  }
  for (const object of flat(content)) {
    if (object instanceof Tag) {
      if (object.isStart) tag = { text: '', at: object }
      else if (tag) {
        current(tag.at).tags.push({ text: tag.text === null ? null : tag.text.trim(), at: tag.at })
        tag = undefined
      }
    } else if (tag) {
      tag.text = object instanceof Text && tag.text !== null ? tag.text + object.text : null
    } else if (object instanceof Text && object.text === '\n') close(true)
    else if (object instanceof Text) {
      if (object.text.trim() !== '' || run) current(object).words.push(object)
    } else if (object instanceof Weave || isFlowStop(object)) close(false)
    else if (object instanceof Divert || object.typeName === 'TunnelOnwards') {
      if (run) current(object).others.push(object)
    } else if (!isStatement(object)) current(object).others.push(object)
  }
  close(false)
  return runs
}

/** Things that stand on source lines of their own. */
const isFlowStop = (object: ParsedObject) =>
  ['Choice', 'Gather', 'Knot', 'Stitch', 'Function'].includes(object.typeName)

const statements = new Set([
  'VAR',
  'LIST',
  'CONST',
  'EXTERNAL',
  'temp',
  'variable assignment',
  'IncDecExpression',
  'ReturnType',
  'AuthorWarning',
  'IncludedFile',
])

/** Declarations and `~` lines: they stand on lines of their own and show nothing. */
const isStatement = (object: ParsedObject) =>
  statements.has(object.typeName) || (object instanceof FunctionCall && object.shouldPopReturnedValue)

/** Alternatives written on one source line: `{late: Now. | Then.}`. */
export const isInline = (object: ParsedObject) =>
  ['Conditional', 'Sequence'].includes(object.typeName) &&
  object.debugMetadata?.startLineNumber === object.debugMetadata?.endLineNumber

/** Every weave's runs, in source order; the parts of inline alternatives are no lines, and are left out. */
export function* everyRun(object: ParsedObject): Generator<ContentRun> {
  if (object instanceof Weave) yield* contentRuns(object.content)
  for (const child of object.content) if (!isInline(child)) yield* everyRun(child)
}

export const hasWords = (run: ContentRun) => run.words.some(({ text }) => text.trim() !== '')
