import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

/** What the compiler says when this stands in place of the line of the water, which is at 28. */
const at28 = (ink: string) => gateFaults(['gate.ink', '    She drinks all of it. # cue:thirst #l0007', ink])

const glued = 'a line is glued from inline parts; write each alternative as a whole line under a multi-line { … }'
const noId = 'the line has no id; `npm run -s lines` writes it'
const divert = 'a divert stands behind words on one line; put it on a line of its own'

describe('a line is whole', () => {
  it.each<[string, string]>([
    ['alternatives on lines of their own', '{ late:\n    Now. #l0007\n- else:\n    Then. #l0020\n}'],
    ['a switch', '{ willing_ana:\n- 0: No. #l0007\n- 1: Yes. #l0020\n- else: Yes, yes. #l0021\n}'],
    ['lines in turn', '{ stopping:\n- First. #l0007\n- Again. #l0020\n}'],
    ['once only', '{ once:\n- First. #l0007\n}'],
    ['a condition that only leads on', '{ assessed == "labor" && late: -> board }\nShe drinks. #l0007'],
    ['a line before and after a condition', 'A. #l0007\n{ late:\n    B. #l0020\n}\nC. #l0021'],
    ['a tunnel on a line of its own', 'A. #l0007\n-> aside ->\nB. #l0020\n-> board\n=== aside\nC. #l0021\n->->'],
    ['statements among lines', '~ temp count = 1\nA. #l0007\n~ count++\nB. #l0020'],
    ['a gather with words', '- (there) She drinks. #l0007'],
    ['an escaped hash, which is no tag', 'Row \\#3 is hers. #l0007'],
    ['a comment behind it', 'She drinks. #l0007 // really'],
    ['its tags on a line above', '# cue:thirst # speaker:ana # face:sad\nShe drinks. #l0007'],
    ['where and who without words', '# place:gate/dusk # people:ana@near # face:ana=calm'],
    ['where and who before a condition', '# place:gate/dusk\n{ late:\n    She drinks. #l0007\n}'],
  ])('%s', (_what, ink) => {
    expect(at28(ink)).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['{a|b}', 'She drinks {all|some} of it. #l0007', [glued]],
    [
      '{~a|b}',
      'She {~drinks|sips}. #l0007',
      [glued, 'a shuffle makes a story that cannot be told again; shipped stories use no chance'],
    ],
    ['{if: part}', 'She drinks{late: , fast}. #l0007', [glued]],
    [
      '{if: whole}',
      '{late: She drinks.} #l0007',
      [glued, '#l0007 stands on a line without words; put it behind the words it belongs to'],
    ],
    ['{if: line and id}', '{late: She drinks. #l0007}', [glued]],
    ['{if: tag}', 'She drinks. {late: # cue:thirst} #l0007', [glued]],
    ['{!once}', '{!She drinks.}', [glued]],
    ['glue', 'She drinks <> #l0007', ['a line is glued with <>; write it whole']],
    ['a divert behind it', 'She drinks. -> board', [divert, noId]],
    ['a divert behind its id', 'She drinks. #l0007 -> board', [divert]],
    ['a variable alone', '{assessed}', ['{ } shows assessed as a line; write the line out']],
    ['a text alone', '{"She drinks."}', ['{ } shows what it computes as a line; write the line out']],
    [
      'a variable in it',
      'She drinks {assessed}. #l0007',
      ['a line inserts {assessed}; only names declared under `names` may be inserted'],
    ],
    ['a sum in it', 'She drinks {1 + 1}. #l0007', ['a line is glued from inline parts (BinaryExpression)']],
    ['no id', 'She drinks. # cue:thirst', [noId]],
    ['two ids', 'She drinks. #l0007 #l0020', ['a line has one id, this has l0007 and l0020']],
    [
      'an id of another line',
      'She drinks. #l0003',
      ['line id l0003 is used twice; remove it here and `npm run -s lines` writes a new one'],
    ],
  ])('%s is refused', (_what, ink, messages) => {
    expect(at28(ink)).toEqual(messages.map((message) => `gate.ink:28: ${message}`))
  })

  it('names the line that two lines were glued from', () => {
    expect(at28('She drinks. #l0007\n<>\nAll of it. #l0020')).toEqual([
      'gate.ink:29: a line is glued with <>; write it whole',
    ])
    expect(at28('She {\n- late: gulps\n- else: sips\n}. #l0007')[0]).toBe(`gate.ink:28: ${glued}`)
  })

  it('sees lines inside alternatives, weaves and tunnels', () => {
    const deep =
      '{ late:\n    { willing_ana > 1:\n        Deep.\n    }\n}\n-> aside ->\n* * (ask_more) [Ask on.]\n    Deeper.\n- - Deepest.\n-> hub\n=== aside\nFar.\n->->'
    expect(at28(deep)).toEqual([30, 35, 36, 39].map((line) => `gate.ink:${line}: ${noId}`))
  })

  it.each(['# cue:thirst', '# speaker:ana', '# face:sad', '#l0020'])('%s stands behind words, not alone', (tag) => {
    const message = `${tag.replace('# ', '#')} stands on a line without words; put it behind the words it belongs to`
    expect(at28(tag)).toEqual([`gate.ink:28: ${message}`])
    expect(at28(`${tag}\n{ late:\n    She drinks. #l0007\n}`)).toEqual([`gate.ink:28: ${message}`])
  })
})

describe('a declared name', () => {
  it('may be inserted in a line and a choice', () => {
    const names = ['scenario.yaml', 'names: []', 'names: [officer]'] as const
    const officer = ['gate.ink', 'VAR late = false', 'VAR late = false\nVAR officer = "Deputy Diaz"'] as const
    expect(
      gateFaults(
        names,
        officer,
        ['gate.ink', 'She walks.', '{officer} walks.'],
        ['gate.ink', 'Offer her', 'Let {officer} offer her'],
      ),
    ).toEqual([])
    expect(
      gateFaults(names, officer, ['gate.ink', 'She walks. # people:ana@near # face:ana=calm #l0004', '{officer}']),
    ).toEqual(['gate.ink:21: { } shows officer as a line; write the line out'])
  })
})

describe('a function', () => {
  it('shows nothing', () => {
    const call = '~ count()\n    She drinks. #l0007'
    const tail = (ink: string) =>
      ['end.ink', '=== board', `=== function count()\n${ink}\n~ return 1\n=== board`] as const
    const drink = ['gate.ink', 'She drinks all of it. # cue:thirst #l0007', call] as const
    expect(gateFaults(drink, tail('~ temp x = 1'))).toEqual([])
    expect(gateFaults(drink, tail('Words. #l0020'))).toEqual(['end.ink:2: a function shows nothing; say it in a knot'])
    expect(gateFaults(drink, tail('# cue:thirst'))).toEqual(['end.ink:2: a function shows nothing; say it in a knot'])
  })

  it('is not printed', () => {
    const faults = gateFaults(
      ['gate.ink', 'She drinks all of it. # cue:thirst #l0007', '{count()}\n    She drinks {count()} cups. #l0007'],
      ['end.ink', '=== board', '=== function count()\n~ return 1\n=== board'],
    )
    expect(faults).toEqual([
      'gate.ink:28: { } shows what count returns as a line; write the line out',
      'gate.ink:29: a line is glued from inline parts (FunctionCall)',
    ])
  })
})
