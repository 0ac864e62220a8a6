import { noteKey, noteOf } from './note.ts'
import { PlayEvent, type PlayInput, type Standard, type Wording } from './playEvent.ts'

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
  const event = colon < 0 ? ({ type: 'choose', choice: word } as const) : parseTyped(word, word.slice(0, colon), word.slice(colon + 1))
  const checked = PlayEvent.safeParse(event.type === 'choose' ? { ...event, mark: 0 } : event)
  if (!checked.success) throw new NotationError(word, `${checked.error.issues[0]?.path.join('.') || 'it'} is out of range or misspelled`)
  return event
}

function parseTyped(word: string, type: string, rest: string): PlayInput {
  const match = (pattern: RegExp, expected: string): string[] => {
    const found = pattern.exec(rest)
    if (!found) throw new NotationError(word, `expected ${expected}`)
    return found.slice(1)
  }
  switch (type) {
    case 'guess': {
      const [category = '', confidence] = match(/^([^@]+)@(\d+)$/, 'guess:category@confidence')
      return { type, category, confidence: Number(confidence) }
    }
    case 'assess': {
      const [category = '', confidence, standard] = match(/^([^@]+)@(\d+)\/(\w+)$/, 'assess:category@confidence/standard')
      return { type, category, confidence: Number(confidence), standard: standard as Standard }
    }
    case 'note':
      return { type, ...noteOf(rest) }
    case 'unnote':
      return { type, ...noteOf(rest) }
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
