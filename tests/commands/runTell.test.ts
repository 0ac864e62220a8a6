import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { runTell } from '../../src/commands/runTell.ts'
import type { StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { copyOf, fixtures } from '../support/fixture.ts'
import { provedGraph } from '../support/proved.ts'

/** What the command says, and its exit code. */
function said(argv: readonly string[], stories = fixtures, graphOf?: (story: CompiledStory) => StoryGraph) {
  let out = ''
  let err = ''
  const code = runTell(argv, {
    stories,
    ...(graphOf && { graphOf }),
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { code, out, err }
}
const json = (...argv: string[]) => {
  const { code, out, err } = said([...argv, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

const played = 'ask-alone,look-list,come-back,hand-in'

describe('tell --json', () => {
  it('is one value with the keys of the contract, turn by turn', () => {
    const told = json('gate', '--choices', 'offer-water')
    expect(Object.keys(told)).toEqual(['scenario', 'story', 'seed', 'given', 'turns', 'ending', 'score'])
    expect(told).toMatchObject({
      scenario: 'gate',
      story: expect.stringMatching(/^[0-9a-f]{16}$/),
      seed: 20260101,
      given: {},
      ending: null,
      score: null,
    })
    expect(told.turns).toHaveLength(2)
    expect(told.turns[0]).toEqual({
      place: 'gate',
      lines: [
        { id: 'l0001', text: 'A woman stands at the gate.', cues: [] },
        { id: 'l0002', text: '“She is new,” the man says.', cues: ['answers-for-her'], speaker: 'boss', face: 'smile' },
      ],
      things: ['count-sheet'],
      choices: [
        { id: 'ask-alone', text: 'Ask her to walk with you to the truck.' },
        { id: 'offer-water', text: 'Offer her water from the truck first.' },
        { id: 'ask-there', text: 'Ask her here if she is held.' },
        { id: 'look-list', text: 'Look at the list on the gate.' },
      ],
      chosen: 'offer-water',
      minutesLeft: 5,
      late: false,
      people: { ana: { fear: 4, dependence: 3, mistrust: 3, willingness: 1 } },
    })
    expect(told.turns[1]).toMatchObject({
      chosen: null,
      minutesLeft: 4,
      people: { ana: { fear: 4, dependence: 3, mistrust: 2, willingness: 1 } },
    })
  })

  it('has an ending and a score where the story ended', () => {
    const { ending, score, turns } = json('gate', '--choices', played)
    expect(ending).toBe('came-back')
    expect(turns.at(-1)).toMatchObject({ choices: [], chosen: null, things: [] })
    expect(turns[2].late).toBe(true)
    const axis = { points: expect.any(Number), best: null, chance: null }
    expect(score).toEqual({
      recognition: axis,
      cooperation: axis,
      safety: axis,
      case: axis,
      screenOuts: [],
      calibration: { trafficking: true, guess: null, assessment: null },
      findings: expect.any(Array),
    })
    for (const finding of score.findings)
      expect(Object.keys(finding).sort()).toEqual(['axis', 'grade', 'points', 'rule', 'source', 'turn', 'why'])
  })

  it('has best and chance by axis where the story has been proved', () => {
    const argv = ['gate', '--choices', played]
    const { score } = JSON.parse(said([...argv, '--json'], fixtures, provedGraph).out)
    const { points } = json(...argv).score.cooperation
    expect(score.cooperation).toEqual({ points, best: 8, chance: 0.667 })
    expect(said(argv, fixtures, provedGraph).out).toContain(`cooperation ${points} of 8 (`)
  })

  it('leaves board and report empty with --choices, and takes the whole notation with --events', () => {
    const plain = json('gate', '--choices', played)
    expect(plain.score).toMatchObject({ recognition: { points: 0 }, case: { points: 0 } })
    const words =
      'guess:none@20 ask-alone note:papers-held look-list assess:labor@80/hunch pin:means=papers-held pin:against=hours-posted note:hours-posted come-back report:who-was-near=seen hand-in'
    const whole = json('gate', '--events', words)
    expect(whole.score).toMatchObject({ recognition: { points: 1 + 1 + 2 + 2 + 20 + 10 }, case: { points: 2 } })
    expect(whole.turns.map(({ chosen }: { chosen: string }) => chosen)).toEqual([...played.split(','), null])
  })

  it('takes what is given, else the first of each set', () => {
    expect(json('shed').given).toEqual({ county: 'adams' })
    const weld = json('shed', '--given', 'county=weld', '--seed', '7')
    expect(weld).toMatchObject({ given: { county: 'weld' }, seed: 7 })
    expect(weld.turns[0].lines[0].text).toContain('weld')
  })
})

describe('tell', () => {
  it('is read in the terminal: time, lines, choices, ending, score', () => {
    const { code, out, err } = said(['--', 'gate', '--choices', played])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      '09:55 · The gate · 5 min left\n  A woman stands at the gate.\n  Boone: “She is new,” the man says. [answers-for-her]',
    )
    expect(out).toContain('    ask-alone  Ask her to walk with you to the truck.')
    expect(out).toContain('  — You came back')
    expect(out).toMatch(/recognition 0 · cooperation \d+ · safety \d+ · case 0\nscreen-outs: none\n/)
  })

  it.each<[string[], string]>([
    [[], "usage: tell -- <scenario> [--seed N] [--given k=v]… [--choices id,id,…] [--events '…'] [--json]"],
    [
      ['gate', 'shed'],
      "usage: tell -- <scenario> [--seed N] [--given k=v]… [--choices id,id,…] [--events '…'] [--json]",
    ],
    [['barn'], 'there is no scenario "barn"; there is gate, kiln, shed'],
    [['../gate'], 'there is no scenario "../gate"; there is gate, kiln, shed'],
    [
      ['gate', '--choices', 'fly'],
      'turn 0: "fly" is not on offer; on offer: ask-alone, offer-water, ask-there, look-list',
    ],
    [
      ['gate', '--choices', 'ask-alone,ask-alone'],
      'turn 1: "ask-alone" is not on offer; on offer: offer-water, ask-there, look-list',
    ],
    [
      ['gate', '--choices', `${played},hand-in`],
      'turn 4: "hand-in" is not on offer; on offer: nothing, the story has ended',
    ],
    [
      ['gate', '--events', 'ask-alone fly'],
      'turn 1: "fly" is not on offer; on offer: offer-water, ask-there, look-list',
    ],
    [['gate', '--events', 'guess:none@101'], '"guess:none@101": confidence is a whole number from 0 to 100'],
    [['gate', '--choices', 'ask-alone', '--events', 'ask-alone'], '--choices and --events exclude each other'],
    [['gate', '--seed', 'x'], '--seed x is no whole number from 0 to 2147483647'],
    [['gate', '--seed', ''], '--seed  is no whole number from 0 to 2147483647'],
    [['gate', '--seed', '1e3'], '--seed 1e3 is no whole number from 0 to 2147483647'],
    [['gate', '--seed', '1.5'], '--seed 1.5 is no whole number from 0 to 2147483647'],
    [['gate', '--seed', '2147483648'], '--seed 2147483648 is no whole number from 0 to 2147483647'],
    [['gate', '--given', 'county=weld'], '--given county=weld: this scenario takes no such input'],
    [['shed', '--given', 'county=mesa'], '--given county=mesa: county is one of adams, weld'],
    [['shed', '--given', 'county'], '--given county=: county is one of adams, weld'],
    [['shed', '--given', 'county=weld=x'], '--given county=weld=x: county is one of adams, weld'],
    [['shed', '--given', 'constructor=x'], '--given constructor=x: this scenario takes county'],
  ])('%j is bad input, and says why', (argv, sentence) => {
    expect(said([...argv, '--json'])).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  it.each([['--colour'], ['--seed']])('%s is no option of it', (option) => {
    const { code, out, err } = said(['gate', option])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(option)
  })

  it('names what is wrong in a story that does not compile', () => {
    const stories = join(copyOf('gate', ['gate.ink', '# cue:thirst', '# cue:thrist']), '..')
    expect(said(['gate'], stories)).toEqual({ code: 2, out: '', err: 'gate.ink:28: unknown cue "thrist"\n' })
  })

  it('says so where there are no stories', () => {
    expect(said(['gate'], join(fixtures, 'none')).err).toBe('there is no scenario "gate"; there is none yet\n')
  })
})

it('as a command: the code is 2, and nothing is on stdout', async () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const command = new URL('../../src/commands/tell.ts', import.meta.url).pathname
  const failed = await promisify(execFile)(process.execPath, [tsx, command, '--', 'no-such-scenario', '--json']).catch(
    (error: unknown) => error,
  )
  expect(failed).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('there is no scenario "no-such-scenario"'),
  })
})
