import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

type Case = readonly [tag: string, message: string | null]

/**
 * What the compiler says of each, all told at once: compiled one by one they would take seconds. Each stands on a source
 * line of its own from 28 on, which is where the water is drunk.
 */
function messagesFor(cases: readonly Case[], write: (tag: string, index: number) => string): Map<string, string[]> {
  const lines = cases.map(([tag], index) => write(tag, index)).join('\n')
  const faults = gateFaults(['gate.ink', '    She drinks all of it. # cue:thirst #l0007', lines])
  return new Map(
    cases.map(([tag], index) => {
      const place = `gate.ink:${28 + index}: `
      return [tag, faults.filter((fault) => fault.startsWith(place)).map((fault) => fault.slice(place.length))]
    }),
  )
}

const onLines = (cases: readonly Case[]) => messagesFor(cases, (tag, index) => `She drinks. ${tag} #l${1000 + index}`)
const onChoices = (cases: readonly Case[]) =>
  messagesFor(cases, (tag, index) => `* * (drink_${index}) [Drink. ${tag}] -> hub`)

describe('a tag on a line', () => {
  const cases: Case[] = [
    ['# cue:thirst # speaker:ana # face:calm', null],
    ['# face:boss=angry # place:gate/dusk # people:ana@near boss@far=crossed', null],
    ['# people:none # chapter:gate # part:encounter # decisive', null],
    ['# cue:thirst # cue:hours-posted', null],
    ['# mood:sad', 'unknown tag #mood:sad'],
    ['# thirst', 'unknown tag #thirst'],
    ['# l12', 'unknown tag #l12'],
    ['# cue:thrist', 'unknown cue "thrist"'],
    ['# cue:thirs', 'unknown cue "thirs"; is it thirst?'],
    ['# cue:', 'unknown cue ""'],
    ['# cue:constructor', 'unknown cue "constructor"'],
    ['# speaker:anna', 'unknown person "anna"'],
    ['# speaker:ana # face:happy', 'unknown face "happy"'],
    ['# face:anna=calm', 'unknown person "anna"'],
    ['# face:ana=happy', 'unknown face "happy"'],
    ['# place:barn', 'unknown place "barn"'],
    ['# place:gate/noon', 'unknown light "noon"'],
    ['# people:anna@near', 'unknown person with art "anna"'],
    ['# people:ana@middle', 'unknown mark "middle"; is it mid?'],
    ['# people:ana', 'unknown mark ""'],
    ['# people:', '#people names nobody; an empty stage is #people:none'],
    ['# people:ana@near=kneeling', 'unknown pose "kneeling"'],
    ['# chapter:yard', 'unknown chapter "yard"'],
    ['# part:middle', 'unknown part "middle"'],
    ['# ending:happy', 'unknown ending "happy"'],
    ['# decisive:yes', '#decisive takes no value'],
    ['# cue:{late}', 'a tag is written out, not computed'],
    [
      '# approach:introduce@ana',
      '#approach on a line comes too late for the choices already on offer; put it inside the brackets of a choice',
    ],
    [
      '# event:care-offered',
      '#event on a line comes too late for the choices already on offer; put it inside the brackets of a choice',
    ],
    [
      '# minutes:2',
      '#minutes on a line comes too late for the choices already on offer; put it inside the brackets of a choice',
    ],
    [
      '# clock:gate',
      '#clock on a line comes too late for the choices already on offer; put it inside the brackets of a choice',
    ],
  ]
  let said: Map<string, string[]> | undefined
  const messages = (tag: string) => {
    said ??= onLines(cases)
    return said.get(tag)
  }

  it.each(cases)('%s', (tag, message) => {
    expect(messages(tag)).toEqual(message === null ? [] : [message])
  })

  it('needs art for a person who stands on the stage', () => {
    expect(gateFaults(['cast.yaml', ', art: rosalba', ''])[0]).toMatch(/^gate.ink:8: unknown person with art "ana"/)
  })
})

describe('a tag on a choice', () => {
  const cases: Case[] = [
    ['# event:care-offered # minutes:0', null],
    ['# thing:count-sheet # clock:gate # minutes:60', null],
    ['# approach:press@ana', null],
    ['# mood:sad', 'unknown tag #mood:sad'],
    ['# approach:hug@ana', 'unknown approach "hug"'],
    ['# approach:introduce', 'unknown person with barriers ""'],
    ['# approach:introduce@anna', 'unknown person with barriers "anna"'],
    ['# approach:introduce@boss', 'unknown person with barriers "boss"'],
    ['# event:help-offered', 'unknown event "help-offered"; is it help-as-bargain?'],
    ['# thing:lock', 'unknown thing "lock"'],
    ['# clock:noon', 'unknown clock "noon"'],
    ['# minutes:61', '#minutes:61 is no whole number from 0 to 60'],
    ['# minutes:1.5', '#minutes:1.5 is no whole number from 0 to 60'],
    ['# minutes:-1', '#minutes:-1 is no whole number from 0 to 60'],
    ['# minutes', '#minutes: is no whole number from 0 to 60'],
    ['# minutes:{late}', 'a tag is written out, not computed'],
    ['# cue:thirst', '#cue belongs on a line, not inside a choice'],
    ['# people:none', '#people belongs on a line, not inside a choice'],
    ['# l0041', 'unknown tag #l0041'],
  ]
  let said: Map<string, string[]> | undefined
  const messages = (tag: string) => {
    said ??= onChoices(cases)
    return said.get(tag)
  }

  it.each(cases)('%s', (tag, message) => {
    expect(messages(tag)).toEqual(message === null ? [] : [message])
  })
})
