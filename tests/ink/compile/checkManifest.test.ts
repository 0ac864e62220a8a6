import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

const variant = '    - seen: The man stood four steps away.'
const when = '{ choice: ask-alone }'

describe('one file of a scenario names what stands in another', () => {
  it.each<[string, string, string, string]>([
    ['report.yaml', when, '{ choice: ask-alonge }', '4: who-was-near: unknown choice "ask-alonge"'],
    ['report.yaml', when, '{ cue: thrist }', '4: who-was-near: unknown cue "thrist"'],
    ['report.yaml', when, '{ cue: constructor }', '4: who-was-near: unknown cue "constructor"'],
    ['report.yaml', when, '{ event: care-offer }', '4: who-was-near: unknown event "care-offer"'],
    [
      'report.yaml',
      variant,
      variant.replace('- seen', '- when: { cue: thirst }\n      seen'),
      '8: who-was-near: the last variant needs no `when`, so that something is always shown',
    ],
    ['scenario.yaml', 'hunch: [labor, none]', 'hunch: [labour]', '11: accepted.hunch: unknown category "labour"'],
    ['scenario.yaml', 'category: labor }', 'category: labour }', '10: truth.category: unknown category "labour"'],
    [
      'scenario.yaml',
      '  gate: { starts: "09:55", minutes: 5, ends: The man comes back. }',
      '  {}',
      '12: clocks: a scenario has at least one clock',
    ],
    [
      'scenario.yaml',
      'briefing: [A neighbor called about a gate.]',
      'briefing: ["A neighbor in {county} called."]',
      '7: briefing: {county}: a briefing inserts {state} only',
    ],
    [
      'scenario.yaml',
      'briefing: [A neighbor called about a gate.]',
      'briefing: [{ when: { weather: cold }, say: A neighbor called. }]',
      '7: briefing: when weather: cold: that is neither declared under given nor what a county gives',
    ],
    [
      'scenario.yaml',
      'law: []',
      'questions: { ask-alonge: Who can hear? }\nlaw: []',
      '18: questions: unknown choice "ask-alonge"',
    ],
    ['cues.yaml', 'L5.01], trays: [means]', 'L5.01], trays: [mean]', '2: papers-held: unknown tray "mean"'],
    [
      'cues.yaml',
      'indicators: [L5.01]',
      'indicators: []',
      '2: papers-held: an indicator names at least one catalogue entry',
    ],
    [
      'cues.yaml',
      'trays: [],',
      'indicators: [L5.01], trays: [],',
      '3: thirst: a distractor stands for no catalogue entry',
    ],
    ['cues.yaml', 'trays: [],', 'trays: [means],', '3: thirst: a distractor proves nothing: no trays, or only unknown'],
    ['cues.yaml', 'trays: [against]', 'trays: []', '4: hours-posted: a contrary fact names the tray where it belongs'],
  ])('%s: %s', (file, from, to, fault) => {
    expect(gateFaults([file, from, to])).toEqual([`${file}:${fault}`])
  })

  it('an input that a county gives is declared whole, and in order', () => {
    expect(
      gateFaults(
        ['scenario.yaml', 'given: {}', 'given: { wage_theft: [civil, crime] }'],
        ['gate.ink', 'VAR late', 'VAR wage_theft = "crime"\nVAR late'],
      ),
    ).toEqual(['scenario.yaml:16: given: wage_theft is [crime, civil], in this order'])
  })
})
