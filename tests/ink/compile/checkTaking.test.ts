import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

const given = 'given: {}'
const taking = (fact: string, stock = '{ plain: { title: Plain, says: Plain., facts: { seen: "yes" } } }') =>
  `given: { seen: ["yes", "no"] }\ntakes:\n  from: [kiln]\n  stock: ${stock}\n  facts:\n    seen: ${fact}`
const sound =
  '{ title: Seen, words: { "yes": Seen., "no": Not seen. }, rules: [{ is: "yes", any: [{ event: care-offered }] }, { is: "no" }] }'

const wrong = (edit: string) =>
  gateFaults(['scenario.yaml', given, edit]).map((fault) => fault.replace(/^\D+\d+: /, ''))

describe('what a scenario takes from others', () => {
  it('is sound', () => {
    expect(
      gateFaults(['scenario.yaml', given, taking(sound)], ['gate.ink', 'VAR late', 'VAR seen = "yes"\nVAR late']),
    ).toEqual([])
  })

  it.each<[string, string, string]>([
    ['an event that there is not', sound.replace('care-offered', 'care-offerd'), 'seen: unknown event "care-offerd"'],
    ['a value without words', sound.replace(', "no": Not seen.', ''), 'seen: its words are for yes; given has yes, no'],
    ['a value that is none', sound.replace('is: "yes"', 'is: maybe'), 'seen: unknown value "maybe"'],
    [
      'a last rule that may not hold',
      sound.replace(', { is: "no" }]', ']'),
      'seen: the last rule needs no `any`, so that something always holds',
    ],
  ])('names %s', (_, fact, fault) => {
    expect(wrong(taking(fact))).toContain(fault)
  })

  it('names a stock file that lacks a fact', () => {
    expect(wrong(taking(sound, '{ plain: { title: Plain, says: Plain., facts: { other: "yes" } } }'))).toEqual(
      expect.arrayContaining([
        'plain: seen is no fact, or has no such value',
        'plain: other is no fact, or has no such value',
      ]),
    )
  })

  it('refuses more combinations than can be proved', () => {
    const values = Array.from({ length: 501 }, (_, index) => `"v${index}"`).join(', ')
    expect(wrong(`${taking(sound).replace('given: { seen', `given: { more: [${values}], seen`)}`)).toContain(
      '1002 combinations; at most 500 can be proved',
    )
  })
})

it('what a scenario leaves names its own choices only', () => {
  expect(wrong(`${given}\nleaves: { seen: [{ is: "yes", any: [{ choice: ask-aloud }] }] }`)).toEqual([
    'seen: unknown choice "ask-aloud"',
  ])
})
