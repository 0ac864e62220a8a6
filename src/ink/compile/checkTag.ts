import { choiceTagNames, lineIdPattern, lineTagNames, parsePeople, splitPair, splitTag } from '../tag.ts'
import type { Fault } from './fault.ts'
import { faultAt } from './parsedTree.ts'
import type { ParsedObject } from './parser.ts'
import type { Known, Vocabulary } from './vocabulary.ts'

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.includes(name as Name)

/** A tag on a line: its name, and that what it names is known. A null text was computed. */
export function checkLineTag(text: string | null, at: ParsedObject, words: Vocabulary): Fault[] {
  if (text === null) return [faultAt(at, 'a tag is written out, not computed')]
  if (lineIdPattern.test(text)) return []
  const [name, value] = splitTag(text)
  if (isOneOf(choiceTagNames, name)) {
    return [
      faultAt(
        at,
        `#${name} on a line comes too late for the choices already on offer; put it inside the brackets of a choice`,
      ),
    ]
  }
  if (!isOneOf(lineTagNames, name)) return [faultAt(at, `unknown tag #${text}`)]
  const expect = (known: Known, id: string | undefined) => known.fault(id).map((message) => faultAt(at, message))
  switch (name) {
    case 'speaker':
      return expect(words.people, value)
    case 'face': {
      const [who, face] = splitPair(value, '=')
      return face === undefined
        ? expect(words.faces, who)
        : [...expect(words.people, who), ...expect(words.faces, face)]
    }
    case 'cue':
      return expect(words.cues, value)
    case 'place': {
      const [place, light] = splitPair(value, '/')
      return [...expect(words.places, place), ...(light === undefined ? [] : expect(words.lights, light))]
    }
    case 'people':
      if (value === '') return [faultAt(at, '#people names nobody; an empty stage is #people:none')]
      return parsePeople(value).flatMap(({ person, at: mark, pose }) => [
        ...expect(words.drawn, person),
        ...expect(words.marks, mark),
        ...(pose === undefined ? [] : expect(words.poses, pose)),
      ])
    case 'chapter':
      return expect(words.chapters, value)
    case 'part':
      return expect(words.parts, value)
    case 'ending':
      return expect(words.endings, value)
    case 'decisive':
      return value === '' ? [] : [faultAt(at, '#decisive takes no value')]
  }
}

/** A tag inside the brackets of a choice. */
export function checkChoiceTag(text: string | null, at: ParsedObject, words: Vocabulary): Fault[] {
  if (text === null) return [faultAt(at, 'a tag is written out, not computed')]
  const [name, value] = splitTag(text)
  if (isOneOf(lineTagNames, name)) return [faultAt(at, `#${name} belongs on a line, not inside a choice`)]
  if (!isOneOf(choiceTagNames, name)) return [faultAt(at, `unknown tag #${text}`)]
  const expect = (known: Known, id: string | undefined) => known.fault(id).map((message) => faultAt(at, message))
  switch (name) {
    case 'approach': {
      const [approach, person] = splitPair(value, '@')
      return [...expect(words.approaches, approach), ...expect(words.met, person)]
    }
    case 'event':
      return expect(words.events, value)
    case 'thing':
      return expect(words.things, value)
    case 'clock':
      return expect(words.clocks, value)
    case 'minutes':
      return /^\d+$/.test(value) && Number(value) <= 60
        ? []
        : [faultAt(at, `#minutes:${value} is no whole number from 0 to 60`)]
  }
}
