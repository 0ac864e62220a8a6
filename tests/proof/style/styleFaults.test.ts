import { describe, expect, it } from 'vitest'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { explore } from '../../../src/proof/explore.ts'
import { scenarioInputs } from '../../../src/proof/scenarioInputs.ts'
import { gradeOf } from '../../../src/proof/style/reading.ts'
import { limits, styleFaults } from '../../../src/proof/style/styleFaults.ts'
import { copyOf, type Edit } from '../../support/fixture.ts'

/** What the check says of the gate after these edits. */
function faults(...edits: readonly Edit[]): string[] {
  const compiled = compileStory(copyOf('gate', ...edits))
  const explored = explore(compiled.ink, { seed: 1, ...scenarioInputs(compiled.manifest) })
  return styleFaults(explored, compiled)
}
const line = '    She drinks all of it. # cue:thirst #l0007'
const said = (words: string): Edit => ['gate.ink', line, `    ${words} # cue:thirst #l0007`]
const choice = '[Look at the list on the gate. # thing:count-sheet # minutes:2]'
const offered = (words: string, tags = ''): Edit => [
  'gate.ink',
  choice,
  `[${words} # thing:count-sheet # minutes:2${tags}]`,
]
const times = (count: number, word: string) => Array(count).fill(word).join(' ')

describe('the style of a story', () => {
  it('has nothing against the gate', () => {
    expect(faults()).toEqual([])
  })

  it.each([
    [said(`${times(limits.line + 1, 'on')}.`), `l0007: ${limits.line + 1} words in one line; at most ${limits.line}.`],
    [said("She's drunk all of it."), "l0007: a straight quote in “She's drunk all of it.”."],
    [offered("Look at the man's list."), "look-list: a straight quote in “Look at the man's list.”."],
    [
      ['cues.yaml', 'She drank a whole bottle.', "She drank the man's bottle."] as Edit,
      "cues: a straight quote in “She drank the man's bottle.”.",
    ],
    [said('“I am illegal,” she says.'), 'l0007: “illegal”: a person is not illegal.'],
    [said('You rescued her.'), 'l0007: “rescued”: nobody is rescued; people decide.'],
    [said('The victim drinks.'), 'l0007: “The victim”: a person has a name.'],
    [said('“You are safe,” you say.'), 'l0007: “You are safe”: it cannot be promised.'],
    [offered('Tell her that you are safe to talk to.'), 'look-list: “you are safe”: it cannot be promised.'],
    [
      offered('Call her uncooperative and leave.'),
      'look-list: “uncooperative”: a door is left open; cooperation is never obtained.',
    ],
  ])('%j', (edit, expected) => {
    expect(faults(edit)).toContain(expected)
  })

  it('lets a promise that is known to be false be one', () => {
    expect(faults(offered('Tell her that you are safe here now.', ' # event:false-promise'))).toEqual([])
  })

  it('wants choices of at most twelve words, alike at a beat', () => {
    const found = faults(offered(`${times(13, 'go')}.`))
    expect(found).toContain('look-list: 13 words; a choice has at most 12.')
    expect(found.join()).toMatch(/ask-alone offer-water ask-there look-list: choices at one beat are of \d to 13 words/)
  })

  it('wants a choice before too many lines', () => {
    const longer = (count: number): Edit => [
      'gate.ink',
      line,
      [line, ...Array.from({ length: count }, (_, at) => `    It is quiet. #l099${at}`)].join('\n'),
    ]
    expect(faults(longer(limits.beat)).join()).toMatch(/^l0007: \d+ lines before one may choose; at most 6\.$/)
    expect(faults(longer(1))).toEqual([])
  })

  it('wants knots that are easily read', () => {
    const heavy =
      'Notwithstanding considerable administrative irregularities, organizational representatives deliberately postponed documentation.'
    expect(faults(said(times(5, heavy))).join()).toMatch(
      /hub: it takes \d+\.\d years of school to read this; at most 8\./,
    )
  })

  it('reads notes, endings and the report as seen, not its labels', () => {
    expect(faults(['cues.yaml', 'She drank a whole bottle.', 'The victim drank a whole bottle.'])).toEqual([
      'thirst: “The victim”: a person has a name.',
    ])
    expect(faults(['report.yaml', 'We had privacy.', 'The victim had privacy.'])).toEqual([])
  })
})

it('grades as Flesch and Kincaid do', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2)
  expect(gradeOf('Institutional accountability necessitates comprehensive documentation.')).toBeGreaterThan(12)
})
