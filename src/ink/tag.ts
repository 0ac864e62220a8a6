import type { Face, Light, Part, Pose, StageMark } from '../core/catalogue/stage.ts'
import type { Deed, Treatment } from '../core/story/deed.ts'

/** What one line's tags say. Ids are not checked here: the build has done that. */
export interface LineTags {
  id?: string
  speaker?: string
  /** The speaker's face. */
  face?: Face
  /** Other people's faces. */
  faces?: Record<string, Face>
  cues?: string[]
  place?: string
  light?: Light
  people?: { person: string; at: StageMark; pose?: Pose }[]
  chapter?: string
  part?: Part
  decisive?: true
  ending?: string
}

/** Names of the tags that may stand on a line, `l0412` aside, and on a choice. */
export const lineTagNames = [
  'speaker',
  'face',
  'cue',
  'place',
  'people',
  'chapter',
  'part',
  'decisive',
  'ending',
] as const
export const choiceTagNames = ['approach', 'event', 'minutes', 'thing', 'clock'] as const

export const lineIdPattern = /^l\d{4}$/

/** `speaker:mateo` to its name and value; a bare word has an empty value. */
export function splitTag(tag: string): [name: string, value: string] {
  const colon = tag.indexOf(':')
  return colon < 0 ? [tag.trim(), ''] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()]
}

export const splitPair = (value: string, by: string): [string, string | undefined] => {
  const at = value.indexOf(by)
  return at < 0 ? [value.trim(), undefined] : [value.slice(0, at).trim(), value.slice(at + 1).trim()]
}

/** `mateo@near rusk@far=crossed`; `none` is nobody. */
export function parsePeople(value: string): NonNullable<LineTags['people']> {
  if (value === 'none') return []
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const [person, rest = ''] = splitPair(word, '@')
      const [at, pose] = splitPair(rest, '=')
      return pose ? { person, at: at as StageMark, pose: pose as Pose } : { person, at: at as StageMark }
    })
}

export function parseLineTags(tags: readonly string[]): LineTags {
  const line: LineTags = {}
  for (const tag of tags) readLineTag(line, tag)
  return line
}

function readLineTag(line: LineTags, tag: string): void {
  const [name, value] = splitTag(tag)
  switch (name) {
    case 'speaker':
      line.speaker = value
      break
    case 'face': {
      const [who, face] = splitPair(value, '=')
      if (face) line.faces = { ...line.faces, [who]: face as Face }
      else line.face = who as Face
      break
    }
    case 'cue':
      line.cues = [...(line.cues ?? []), value]
      break
    case 'place': {
      const [place, light] = splitPair(value, '/')
      line.place = place
      if (light) line.light = light as Light
      break
    }
    case 'people':
      line.people = parsePeople(value)
      break
    case 'chapter':
      line.chapter = value
      break
    case 'part':
      line.part = value as Part
      break
    case 'decisive':
      line.decisive = true
      break
    case 'ending':
      line.ending = value
      break
    default:
      if (lineIdPattern.test(name)) line.id = name
  }
}

/** A choice costs one story minute unless it says otherwise. */
const defaultMinutes = 1

export function parseDeed(tags: readonly string[]): Deed {
  const treatments: Treatment[] = []
  const events: Deed['events'][number][] = []
  let minutes = defaultMinutes
  const rest: { clock?: string; thing?: string } = {}
  for (const tag of tags) {
    const [name, value] = splitTag(tag)
    if (name === 'approach') {
      const [approach, person = ''] = splitPair(value, '@')
      treatments.push({ approach: approach as Treatment['approach'], person })
    } else if (name === 'event') events.push(value as Deed['events'][number])
    else if (name === 'minutes') minutes = Number(value)
    else if (name === 'clock' || name === 'thing') rest[name] = value
  }
  return { treatments, events, minutes, ...rest }
}
