import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../src/ink/compile/readManifest.ts'
import { faultsIn, gateFaults } from '../../support/faults.ts'
import { copyOf, fixtures } from '../../support/fixture.ts'

it('reads the five files beside a script', () => {
  const { id, scenario, cast, cues, places, report } = readManifest(join(fixtures, 'gate'))
  expect(id).toBe('gate')
  expect(scenario.title).toBe('The Gate')
  expect([cast, cues, places, report].map((record) => Object.keys(record).join(' '))).toEqual([
    'ana boss',
    'answers-for-her papers-held thirst hours-posted',
    'gate',
    'who-was-near',
  ])
})

describe('a fault names file, line and key', () => {
  it.each<[string, string, string, RegExp]>([
    ['cast.yaml', 'fear: 4', 'fear: 7', /^cast\.yaml:1: ana\.barriers\.fear: /],
    ['cast.yaml', 'controller: true', 'controler: true', /^cast\.yaml:2: boss\.controler: Unrecognized key/],
    ['cast.yaml', 'boss: {', 'Boss: {', /^cast\.yaml:2: Boss: /],
    ['cast.yaml', 'short: Ana, ', '', /^cast\.yaml:1: ana\.short: /],
    ['cues.yaml', 'kind: contrary', 'kind: contary', /^cues\.yaml:4: hours-posted\.kind: .*"contrary"/],
    ['cues.yaml', 'indicators: [L5.01]', 'indicators: [L9.99]', /^cues\.yaml:2: papers-held\.indicators\.0: /],
    ['cues.yaml', 'grade: D }', 'grade: E }', /^cues\.yaml:3: thirst\.grade: /],
    ['places.yaml', 'light: day', 'light: noon', /^places\.yaml:1: gate\.light: /],
    ['places.yaml', 'sound: wind', 'sound: music', /^places\.yaml:1: gate\.sound: /],
    [
      'report.yaml',
      'label: The man hovered.',
      'lable: The man hovered.',
      /^report\.yaml:8: who-was-near\.variants\.1\.label: /,
    ],
    ['scenario.yaml', 'title: The Gate', 'titel: The Gate', /^scenario\.yaml:1: (title|titel): /],
    ['scenario.yaml', 'order: 1', 'order: first', /^scenario\.yaml:2: order: /],
    ['scenario.yaml', '"09:55"', '"9:55"', /^scenario\.yaml:13: clocks\.gate\.starts: a time of day such as 14:20/],
    ['scenario.yaml', ', cause: [labor]', '', /^scenario\.yaml:11: accepted\.cause: /],
    ['scenario.yaml', 'briefing: [A neighbor called about a gate.]', 'briefing:', /^scenario\.yaml:7: briefing: /],
    ['scenario.yaml', 'law: []', 'law: []\nlaw: []', /^scenario\.yaml:19: Map keys must be unique$/],
    ['scenario.yaml', 'title: The Gate', 'title: "The Gate', /^scenario\.yaml:\d+: /],
    ['scenario.yaml', 'truth: {', 'truth: [', /^scenario\.yaml:10: /],
    ['scenario.yaml', '  gate: {', '\tgate: {', /^scenario\.yaml:13: Tabs are not allowed as indentation$/],
  ])('%s: %s to %s', (file, from, to, fault) => {
    const edit = file === 'cues.yaml' && from === 'grade: D }' ? /grade: D \}(?=\nhours)/ : from
    expect(gateFaults([file, edit, to])[0]).toMatch(fault)
  })

  it('an empty file is none', () => {
    expect(gateFaults(['places.yaml', /[\s\S]+/, ''])[0]).toMatch(/^places\.yaml:1: Invalid input/)
  })

  it('a missing file is named, and the others are read all the same', () => {
    const folder = copyOf('gate', ['cast.yaml', 'fear: 4', 'fear: high'])
    rmSync(join(folder, 'cues.yaml'))
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(/^cast\.yaml:1: ana\.barriers\.fear: /),
      'cues.yaml: the file is missing',
    ])
  })
})
