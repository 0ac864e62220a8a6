import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { proveScenario } from '../../src/commands/proveScenario.ts'
import { proofText } from '../../src/commands/proveText.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { axesFaults } from '../../src/proof/axesFaults.ts'
import { faultsOf } from '../../src/proof/faults.ts'
import { copyOf, type Edit, fixtures } from '../support/fixture.ts'

/** A proof of the gate after these edits, and a way to tell its paths. */
function prove(...edits: readonly Edit[]) {
  const folder = edits.length === 0 ? join(fixtures, 'gate') : copyOf('gate', ...edits)
  const proof = proveScenario(dirname(folder), 'gate', {})
  const narrate = createNarrator(compileStory(folder))
  const tell = (path: readonly (string | number)[]) =>
    narrate({ given: {}, seed: 1, events: parseNotation(path.join(' ')) })
  return { proof, tell, faults: faultsOf(proof) }
}

describe('the proof of a scenario', () => {
  const { proof, tell, faults } = prove()

  it('has endings whose paths are told as said, with their shares', () => {
    expect(proof.endings.map(({ id }) => id)).toEqual(['came-back', 'closed'])
    for (const { id, text, path } of proof.endings) {
      const { beats, halt } = tell(path)
      expect([halt, beats.at(-1)?.ending, beats.at(-1)?.lines.at(-1)?.text]).toEqual([undefined, id, text])
    }
    expect(proof.shares).toEqual({ 'came-back': 0.5, closed: 0.5 })
  })

  it('finds fault with a gate of two endings, and but for its scores with nothing else', () => {
    expect(faults.filter((fault) => !axesFaults(proof).includes(fault))).toEqual([
      'Chosen by chance, 50.0 % of all plays come to the ending came-back; at most 40.0 % should.',
      'Chosen by chance, 50.0 % of all plays come to the ending closed; at most 40.0 % should.',
    ])
  })

  it('counts the words of the longest path', () => {
    const { beats } = tell(proof.words?.path ?? [])
    const words = beats.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/)))
    expect(words).toHaveLength(proof.words?.longestPath ?? 0)
  })

  it('is printed with what a reader asks first', () => {
    const text = proofText(proof)
    expect(text).toMatch(/^gate: closed, with faults\n {2}\d+ nodes, \d+ transitions, \d+ states/)
    expect(text).toContain('came-back 50.0 % of plays by chance,')
    expect(text).toContain(`faults: ${faults.length}`)
  })
})

describe('planted faults', () => {
  it('a choice that only an impossible willingness would offer, at its line', () => {
    const { proof, faults } = prove([
      'gate.ink',
      '* (look_list) [',
      '* (plead) { willing_ana == 0 && ask_alone && offer_water } [Plead with her. # approach:needs-first@ana]\n    She nods. #l0031\n    -> hub\n* (look_list) [',
    ])
    expect(proof.unreached.choices).toEqual(['plead'])
    expect(faults).toContain('No path offers the choice plead (gate.ink:33).')
    expect(faults).toContain('No path shows the line at gate.ink:34: She nods.')
  })

  it('a cue that no line shows, and an ending that none leads to', () => {
    const { proof, faults } = prove(
      ['end.ink', '# ending:came-back', '# ending:closed'],
      ['gate.ink', ' # cue:thirst', ''],
    )
    expect(proof.unreached).toMatchObject({ cues: ['thirst'], endings: ['came-back'] })
    expect(faults).toContain('No path shows the cue thirst of cues.yaml.')
    expect(faults).toContain('No path leads to the ending came-back of scenario.yaml.')
  })

  it('a way back to where it was', () => {
    const { proof, faults } = prove([
      'end.ink',
      '* (close_it)',
      '+ (think) [Think. # minutes:0]\n    -> board\n* (close_it)',
    ])
    expect(proof.cycles).toHaveLength(1)
    expect(faults.join()).toContain('an encounter has to move on')
  })

  it('choices that decide nothing, when they are too many', () => {
    const hands = ['a', 'b', 'c'].map((name) => `* (hand_${name}) [Hand in the report. # minutes:0]`).join('\n')
    const { proof, faults } = prove(['end.ink', '* (hand_in) [Hand in the report. # minutes:0]', `${hands}\n-`])
    expect(proof.empty).toEqual(['hand-a', 'hand-b', 'hand-c'])
    expect(faults.join('\n')).toMatch(
      /^3 of 9 choices decide nothing, at most one in ten should: hand-a \(end.ink:\d+\)/m,
    )
  })
})
