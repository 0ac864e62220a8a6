import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeNotation } from '../../../src/core/record/notation.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { faultsIn } from '../../support/faults.ts'
import { copyOf, fixtures } from '../../support/fixture.ts'
import { gate } from '../../support/gate.ts'
import { randomPlay } from '../../support/randomPlay.ts'
import { toldFrom } from '../../support/told.ts'

describe('a compiled story', () => {
  it('names its scenario, its choices by their run-time path, and a hash of all that', () => {
    const { scenario, format, ids, story } = gate.compiled
    expect({ scenario, format }).toEqual({ scenario: 'gate', format: 1 })
    expect(Object.values(ids).sort()).toEqual([
      'ask-alone',
      'ask-there',
      'close-it',
      'come-back',
      'hand-in',
      'look-list',
      'offer-water',
    ])
    expect(story).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same wherever it lies', () => {
    expect(compileStory(copyOf('gate'))).toEqual(compileStory(join(fixtures, 'gate')))
  })

  it('is data: it outlives JSON', () => {
    expect(JSON.parse(JSON.stringify(gate.compiled))).toEqual(gate.compiled)
  })

  it.each([
    ['a word of a line', 'gate.ink', 'She walks.', 'She goes.'],
    ['a word of a choice', 'gate.ink', 'Offer her water', 'Offer water'],
    ['a tag', 'gate.ink', '# minutes:3', '# minutes:4'],
    ['a cue', 'cues.yaml', 'She drank a whole bottle.', 'She drank.'],
    ['a report wording', 'report.yaml', 'We had privacy.', 'We were alone.'],
  ])('%s changes the hash', (_what, file, from, to) => {
    expect(compileStory(copyOf('gate', [file, from, to])).story).not.toBe(gate.compiled.story)
  })

  it('is the same with Windows line ends, line numbers too', () => {
    const crlf = (file: string) => [file, /\r?\n/g, '\r\n'] as const
    expect(compileStory(copyOf('gate', crlf('gate.ink'), crlf('end.ink'), crlf('cues.yaml'))).story).toBe(
      gate.compiled.story,
    )
    expect(faultsIn(copyOf('gate', ['gate.ink', '# cue:thirst', '# cue:thrist'], crlf('gate.ink')))).toEqual([
      'gate.ink:28: unknown cue "thrist"',
    ])
  })

  it('is refused with everything that is wrong, script and manifest at once', () => {
    const folder = copyOf(
      'gate',
      ['gate.ink', '-> gate\n', '-> gat\n'],
      ['cues.yaml', 'kind: distractor', 'kind: guess'],
    )
    const faults = faultsIn(folder)
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^cues.yaml:3: thirst.kind: /)
    expect(faults[1]).toMatch(/^gate.ink:5: Divert target not found: '-> gat'/)
  })

  it('is no story without a script', () => {
    const folder = copyOf('gate')
    expect(faultsIn(join(folder, '..', 'barn'))).toContain('barn.ink: the file is missing')
  })

  it('finds every choice that the running story offers, however deep it stands', () => {
    const folder = copyOf('gate', ['report.yaml', 'choice: ask-alone', 'choice: deep'])
    writeFileSync(
      join(folder, 'gate.ink'),
      `VAR willing_ana = 1
VAR late = false
VAR assessed = ""
A. #l0001
<- side
{ not late:
    { assessed == "":
        * (nested) [Nested.]
            * * (deep) [Deep.]
                * * * (deeper) [Deeper.]
                        -> turns
            * * (beside) [Beside.]
                -> turns
    }
- else:
    * (never) [Never.]
        -> END
}
* (flat) [Flat.]
    * * (below) [Below.]
    - - (gathered) B. #l0002
    * * (after_gather) [After.]
- -> turns

=== turns
{ stopping:
- C. #l0003
    + (in_turn) [In turn.]
        -> turns
- D. #l0004
}
-> tunnel.inner ->
-> END

=== side
* (threaded) [Threaded.]
    -> turns

=== tunnel
= inner
* (tunnelled) [Tunnelled.]
- ->->
`,
    )
    const { narrator, compiled } = toldFrom(compileStory(folder))
    const played = Array.from({ length: 100 }, (_, seed) => makeNotation(randomPlay(narrator, seed)).split(' ')).flat()
    const ids = 'after-gather below beside deep deeper flat in-turn nested threaded tunnelled'.split(' ')
    expect([...new Set(played)].sort()).toEqual(ids)
    expect(Object.values(compiled.ids).sort()).toEqual([...ids, 'never'].sort())
  })
})
