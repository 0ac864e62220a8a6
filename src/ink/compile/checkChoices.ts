import { checkChoiceTag } from './checkTag.ts'
import type { Fault } from './fault.ts'
import { contentRuns, everyObject, faultAt, hasWords, whereOf } from './parsedTree.ts'
import { Choice, type ContentList, type ParsedObject, VariableReference } from './parser.ts'
import type { Vocabulary } from './vocabulary.ts'

/** `ask_alone` in Ink is `ask-alone` everywhere else. */
const idOf = (label: string) => label.replaceAll('_', '-')
const labelPattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** Path of each choice as the running story names it, to its authored id. */
export function choiceIds(story: ParsedObject): Record<string, string> {
  const ids: Record<string, string> = {}
  for (const object of everyObject(story)) {
    if (object instanceof Choice && object.identifier?.name)
      ids[object.runtimePath.toString()] = idOf(object.identifier.name)
  }
  return ids
}

/** Choices: an id each, used once; words and known tags inside the brackets, nothing outside. */
export function checkChoices(story: ParsedObject, vocabulary: Vocabulary): Fault[] {
  const faults: Fault[] = []
  const first = new Map<string, Choice>()
  for (const object of everyObject(story)) {
    if (!(object instanceof Choice)) continue
    if (object.isInvisibleDefault) continue
    faults.push(...checkBrackets(object, vocabulary))
    const id = object.identifier?.name ? idOf(object.identifier.name) : undefined
    if (id === undefined) {
      faults.push(faultAt(object, 'the choice has no id; write a label before its brackets: * (ask_alone) [Ask …]'))
      continue
    }
    if (!labelPattern.test(object.identifier?.name ?? '')) {
      faults.push(
        faultAt(object, `choice label ${object.identifier?.name} is not lower-case words joined by single underscores`),
      )
    }
    const before = first.get(id)
    if (before) {
      const { file, line } = whereOf(before)
      faults.push(faultAt(object, `choice id ${id} is used twice, first at ${file}:${line}`))
    } else first.set(id, object)
  }
  return faults
}

function checkBrackets(choice: Choice, vocabulary: Vocabulary): Fault[] {
  const shown = (part: ContentList | null) =>
    contentRuns(part?.content ?? []).some((run) => hasWords(run) || run.tags.length > 0)
  if (shown(choice.startContent) || shown(choice.innerContent)) {
    return [faultAt(choice, 'a choice has its words and tags inside [ ] only; what follows goes on a line of its own')]
  }
  const runs = contentRuns(choice.choiceOnlyContent?.content ?? [])
  const faults = runs.flatMap((run) => run.tags.flatMap(({ text, at }) => checkChoiceTag(text, at, vocabulary)))
  const others = runs
    .flatMap((run) => run.others)
    .filter((other) => !(other instanceof VariableReference && vocabulary.names.has(other.name)))
  if (others[0]) faults.push(faultAt(others[0], 'the words of a choice are whole, not glued from parts'))
  if (!runs.some(hasWords)) faults.push(faultAt(choice, 'the choice has no words inside its brackets'))
  return faults
}
