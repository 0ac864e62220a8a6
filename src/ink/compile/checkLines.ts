import { lineIdPattern, splitTag } from '../tag.ts'
import { checkLineTag } from './checkTag.ts'
import type { Fault } from './fault.ts'
import { type ContentRun, everyRun, faultAt, hasWords, isInline, whereOf } from './parsedTree.ts'
import { Conditional, Divert, FunctionCall, type ParsedObject, Sequence, Text, VariableReference } from './parser.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Lines: whole sentences, known tags, an id each. */
export function checkLines(story: ParsedObject, vocabulary: Vocabulary): Fault[] {
  const runs = inSourceOrder([...everyRun(story)])
  return [...runs.flatMap((run) => checkRun(run, vocabulary)), ...checkIds(runs)]
}

/** Files in the order in which they come, lines from top to bottom. */
function inSourceOrder(runs: readonly ContentRun[]): ContentRun[] {
  const places = runs.map((run) => ({ run, ...whereOf(run.first) }))
  const files = [...new Set(places.map(({ file }) => file))]
  return places
    .sort((left, right) => files.indexOf(left.file) - files.indexOf(right.file) || left.line - right.line)
    .map(({ run }) => run)
}

function checkRun(run: ContentRun, vocabulary: Vocabulary): Fault[] {
  if (inFunction(run.first) && (hasWords(run) || run.tags.length > 0)) {
    return [faultAt(run.first, 'a function shows nothing; say it in a knot')]
  }
  const tags = run.tags.flatMap(({ text, at }) => checkLineTag(text, at, vocabulary))
  return hasWords(run) ? [...checkWhole(run, vocabulary), ...tags] : [...checkSilent(run), ...tags]
}

function checkIds(runs: readonly ContentRun[]): Fault[] {
  const seen = new Set<string>()
  return runs.filter(hasWords).flatMap((run) => {
    const ids = run.tags.flatMap(({ text }) => (text && lineIdPattern.test(text) ? [text] : []))
    const [id] = ids
    if (ids.length > 1) return [faultAt(run.first, `a line has one id, this has ${ids.join(' and ')}`)]
    if (id === undefined) return [faultAt(run.first, 'the line has no id; `npm run -s lines` writes it')]
    if (seen.has(id))
      return [
        faultAt(run.first, `line id ${id} is used twice; remove it here and \`npm run -s lines\` writes a new one`),
      ]
    seen.add(id)
    return []
  })
}

/** Words: all that stands on their line is written out, but for declared names. */
function checkWhole(run: ContentRun, { names }: Vocabulary): Fault[] {
  const parts = run.others.filter((other) => !(other instanceof VariableReference && names.has(other.name)))
  if (parts.length > 0) return parts.map((part) => faultAt(part, gluedMessage(part)))
  if (run.ended) return []
  return [faultAt(run.first, 'the words do not end their line: put what follows on a line of its own')]
}

/** A line without words may say where we are and lead on; it may not show anything, nor say of what words it is. */
function checkSilent(run: ContentRun): Fault[] {
  const shown = run.others.flatMap((other) => {
    if (other instanceof Divert || other.typeName === 'TunnelOnwards') return []
    if (other instanceof Conditional || other instanceof Sequence) {
      return isInline(other) && holdsText(other) ? [faultAt(other, gluedMessage(other))] : []
    }
    if (other.typeName === 'Glue') return [faultAt(other, gluedMessage(other))]
    return [faultAt(other, `{ } shows ${whatOf(other)} as a line; write the line out`)]
  })
  const loose = run.tags.filter(({ text }) => text !== null && needsWords(text))
  return [
    ...shown,
    ...loose.map(({ text, at }) =>
      faultAt(at, `#${text} stands on a line without words; put it behind the words it belongs to`),
    ),
  ]
}

const needsWords = (tag: string) => {
  const [name, value] = splitTag(tag)
  return lineIdPattern.test(tag) || name === 'cue' || name === 'speaker' || (name === 'face' && !value.includes('='))
}

/** Whether anything is written in it to be shown; a text that a condition compares with is not. */
const holdsText = (object: ParsedObject): boolean =>
  (object instanceof Text && object.text.trim() !== '') ||
  object.content.some((part) => part.typeName !== 'String' && holdsText(part))

function inFunction(object: ParsedObject): boolean {
  for (let above: ParsedObject | null = object; above; above = above.parent)
    if (above.typeName === 'Function') return true
  return false
}

function whatOf(object: ParsedObject): string {
  if (object instanceof VariableReference) return object.name
  return object instanceof FunctionCall ? `what ${object.name} returns` : 'what it computes'
}

function gluedMessage(other: ParsedObject): string {
  if (other instanceof Conditional || other instanceof Sequence) {
    return 'a line is glued from inline parts; write each alternative as a whole line under a multi-line { … }'
  }
  if (other instanceof VariableReference)
    return `a line inserts {${other.name}}; only names declared under \`names\` may be inserted`
  if (other instanceof Divert) return 'a divert stands behind words on one line; put it on a line of its own'
  if (other.typeName === 'Glue') return 'a line is glued with <>; write it whole'
  return `a line is glued from inline parts (${other.typeName})`
}
