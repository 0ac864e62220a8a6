import { noteKey, noteOf } from './note.ts'
import { PlayEvent, type PlayInput, type Standard, standards, type Wording, wordings } from './playEvent.ts'

/** What in the notation could not be read: the word, and what was expected of it. */
export class NotationError extends Error {
  constructor(
    readonly word: string,
    expected: string,
  ) {
    super(`"${word}": ${expected}`)
  }
}

/** One event as a word: `ask-alone`, `note:3/l0412`, `assess:labor@80/suspicion`. Marks are not written. */
export function makeWord(event: PlayInput): string {
  switch (event.type) {
    case 'choose':
      return event.choice
    case 'guess':
      return `guess:${event.category}@${event.confidence}`
    case 'assess':
      return `assess:${event.category}@${event.confidence}/${event.standard}`
    case 'note':
    case 'unnote':
      return `${event.type}:${noteKey(event)}`
    case 'pin':
    case 'unpin':
      return `${event.type}:${event.tray}=${event.note}`
    case 'report':
      return `report:${event.line}=${event.wording}`
  }
}

export const makeNotation = (events: readonly PlayInput[]): string => events.map(makeWord).join(' ')

/** Reads words divided by white space. Throws NotationError at the first that is none. */
export const parseNotation = (text: string): PlayInput[] => text.split(/\s+/).filter(Boolean).map(parseWord)

function parseWord(word: string): PlayInput {
  const colon = word.indexOf(':')
  const event =
    colon < 0
      ? ({ type: 'choose', choice: word } as const)
      : parseTyped(word, word.slice(0, colon), word.slice(colon + 1))
  const checked = PlayEvent.safeParse(event.type === 'choose' ? { ...event, mark: 0 } : event)
  if (!checked.success) throw new NotationError(word, whyNot(checked.error.issues))
  return event
}

const idRule = 'an id is lower-case words joined by hyphens'
const rules: Readonly<Record<string, string>> = {
  confidence: 'confidence is a whole number from 0 to 100',
  standard: `the standard is one of ${standards.join(', ')}`,
  wording: `the wording is one of ${wordings.join(', ')}`,
  note: 'a note is a cue, or turn/line as in 3/l0412',
}

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly errors?: readonly (readonly Issue[])[]
}

/** The rule that an event breaks: that of the first field at fault, taken as the type it says it is. */
function whyNot([issue]: readonly Issue[]): string {
  const tried = issue?.errors?.find((issues) => issues.every(({ path }) => path[0] !== 'type'))
  const field = String((tried?.[0] ?? issue)?.path[0])
  return Object.hasOwn(rules, field) ? (rules[field] as string) : idRule
}

function parseTyped(word: string, type: string, rest: string): PlayInput {
  const match = (pattern: RegExp, expected: string): string[] => {
    const found = pattern.exec(rest)
    if (!found) throw new NotationError(word, `expected ${expected}`)
    return found.slice(1)
  }
  const readNote = () =>
    noteOf(
      match(/^([a-z][a-z0-9-]*|\d{1,3}\/l\d{4})$/, `${type}:cue, or ${type}:turn/line as in ${type}:3/l0412`)[0] ?? '',
    )
  switch (type) {
    case 'guess': {
      const [category = '', confidence] = match(/^([^@]+)@(\d+)$/, 'guess:category@confidence')
      return { type, category, confidence: Number(confidence) }
    }
    case 'assess': {
      const [category = '', confidence, standard] = match(
        /^([^@]+)@(\d+)\/(\w+)$/,
        'assess:category@confidence/standard',
      )
      return { type, category, confidence: Number(confidence), standard: standard as Standard }
    }
    case 'note':
      return { type, ...readNote() }
    case 'unnote':
      return { type, ...readNote() }
    case 'pin':
    case 'unpin': {
      const [tray = '', note = ''] = match(/^([^=]+)=(.+)$/, `${type}:tray=note`)
      return { type, tray, note }
    }
    case 'report': {
      const [line = '', wording] = match(/^([^=]+)=(\w+)$/, 'report:line=wording')
      return { type, line, wording: wording as Wording }
    }
    default:
      throw new NotationError(word, 'expected a choice, or guess: note: unnote: assess: pin: unpin: report:')
  }
}
