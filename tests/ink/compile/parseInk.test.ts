import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseInk } from '../../../src/ink/compile/parseInk.ts'
import { gateFaults } from '../../support/faults.ts'
import { copyOf, fixtures } from '../../support/fixture.ts'

it('names every file read, the root first', () => {
  expect(parseInk(join(fixtures, 'gate'), 'gate.ink').files).toEqual(['gate.ink', 'end.ink'])
})

describe('an error is named at its file and line', () => {
  it.each<[string, string, string, RegExp]>([
    ['gate.ink', 'INCLUDE end.ink', 'INCLUDE fin.ink', /^gate\.ink:1: INCLUDE fin\.ink: there is no such file$/],
    ['end.ink', '=== board', 'INCLUDE more.ink\n=== board', /^end\.ink:1: INCLUDE more\.ink: there is no such file$/],
    ['gate.ink', '-> gate\n', '-> gat\n', /^gate\.ink:5: Divert target not found: '-> gat'/],
    ['end.ink', '    -> END', '    -> FIN', /^end\.ink:18: Divert target not found: '-> FIN'/],
    ['gate.ink', '(ask_there) [', '(ask_there [', /^gate\.ink:30: Expected closing '\)' for bracketed name/],
    ['end.ink', '    -> END\n}', '    -> END\n', /^end\.ink:\d+: Expected .*'}'/],
    ['gate.ink', '{ late:', '{ latte:', /^gate\.ink:14: Unresolved variable: latte/],
    ['end.ink', '=== report', '=== board', /^end\.ink:8: Story already contains flow named 'board'/],
  ])('%s: %s to %s', (file, from, to, fault) => {
    expect(gateFaults([file, from, to])[0]).toMatch(fault)
  })
})

describe('what the compiler would let pass', () => {
  it('a TODO is a fault in a scenario, and is named', () => {
    expect(gateFaults(['end.ink', '=== report', 'TODO: the form\n=== report'])).toEqual([
      'end.ink:8: TODO: the form; a shipped story has none',
    ])
  })

  it('a loose end is one too', () => {
    expect(
      gateFaults([
        'end.ink',
        '[Close it as a talk at a gate. # event:passed-on-as-civil]\n    -> report',
        '[Close it. # event:passed-on-as-civil]',
      ]),
    ).toEqual([expect.stringMatching(/^end\.ink:5: Apparent loose end/)])
  })

  it('is listed for a story that is none of ours', () => {
    const folder = copyOf('gate')
    mkdirSync(join(folder, 'any'))
    writeFileSync(join(folder, 'any', 'any.ink'), 'TODO: all of it\nHello {~there|you}. -> END\n')
    const { warnings, ink } = parseInk(join(folder, 'any'), 'any.ink')
    expect(warnings).toEqual([{ file: 'any.ink', line: 1, message: 'TODO: all of it; a shipped story has none' }])
    expect(ink).toHaveProperty('inkVersion')
  })
})
