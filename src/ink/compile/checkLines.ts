import { lineIdPattern } from '../tag.ts'
import { checkLineTag } from './checkTag.ts'
import type { Fault } from './fault.ts'
import { type ContentRun, everyRun, faultAt, hasWords } from './parsedTree.ts'
import type { Vocabulary } from './vocabulary.ts'
import { Conditional, type ParsedObject, Sequence, VariableAssignment, VariableReference } from './parser.ts'

/** Lines: whole sentences, known tags, an id each. */
export function checkLines(story: ParsedObject, vocabulary: Vocabulary, wantIds: boolean): Fault[] {
  const seen = new Map<string, ContentRun>()
  const faults: Fault[] = []
  for (const run of everyRun(story)) {
    const speaking = hasWords(run)
    if (speaking) faults.push(...checkWhole(run, vocabulary))
    for (const { text, at } of run.tags) faults.push(...checkLineTag(text, at, vocabulary))
    if (!speaking) continue
    const ids = run.tags.flatMap(({ text }) => (text && lineIdPattern.test(text) ? [text] : []))
    const [id] = ids
    if (ids.length > 1) faults.push(faultAt(run.first, `a line has one id, this has ${ids.join(' and ')}`))
    else if (!id && wantIds) faults.push(faultAt(run.first, 'the line has no id; `npm run -s lines` writes it'))
    else if (id && seen.has(id)) faults.push(faultAt(run.first, `line id ${id} is used twice; remove it here and \`npm run -s lines\` writes a new one`))
    if (id) seen.set(id, run)
  }
  return faults
}

function checkWhole(run: ContentRun, { names }: Vocabulary): Fault[] {
  const faults: Fault[] = []
  for (const other of run.others) {
    if (other instanceof VariableReference && names.has(other.name)) continue
    if (other instanceof VariableAssignment) continue
    faults.push(faultAt(other, gluedMessage(other)))
  }
  if (!run.ended && run.others.length === 0) {
    faults.push(faultAt(run.first, 'the words do not end their line: put a divert, or the alternatives of a condition, on lines of their own'))
  }
  return faults
}

function gluedMessage(other: ParsedObject): string {
  if (other instanceof Conditional || other instanceof Sequence) {
    return 'a line is glued from inline parts; write each alternative as a whole line under a multi-line { … }'
  }
  if (other instanceof VariableReference) return `a line inserts {${other.name}}; only names declared under \`names\` may be inserted`
  if (other.typeName === 'Divert') return 'a divert stands behind words on one line; put it on a line of its own'
  if (other.typeName === 'Glue') return 'a line is glued with <>; write it whole'
  return `a line is glued from inline parts (${other.typeName})`
}
