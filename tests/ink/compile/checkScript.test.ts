import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

/** What the compiler says when this stands before the line of the water, at 28; below it, another knot or function. */
const at28 = (ink: string, below = '') =>
  gateFaults(
    ['gate.ink', '    She drinks all of it.', `${ink}\n    She drinks all of it.`],
    ['end.ink', /$(?![\s\S])/, below],
  )

const chance = (name: string) => `${name} makes a story that cannot be told again; shipped stories use no chance`
const written = (name: string) => `gate.ink:28: ${name} belongs to the model; a script reads it and never writes it`
const byRef = (name: string) => `gate.ink:28: ${name} belongs to the model and is passed by ref; pass its value`

describe('no chance', () => {
  it.each([
    ['~ temp dice = RANDOM(1, 6)', chance('RANDOM')],
    ['{ RANDOM(1, 6) > 3: -> board }', chance('RANDOM')],
    ['~ SEED_RANDOM(7)', chance('SEED_RANDOM')],
    ['~ temp mood = LIST_RANDOM(moods)', chance('LIST_RANDOM')],
    ['{ shuffle:\n- A. #l0020\n- B. #l0021\n}', chance('a shuffle')],
    ['{ shuffle once:\n- A. #l0020\n}', chance('a shuffle')],
    ['{ shuffle stopping:\n- A. #l0020\n- B. #l0021\n}', chance('a shuffle')],
  ])('%s', (ink, message) => {
    expect(at28(ink, 'LIST moods = calm, cross')).toEqual([`gate.ink:28: ${message}`])
  })
})

describe('the model’s variables', () => {
  it.each([
    ['{ late && willing_ana > 1 && assessed == "labor": -> board }'],
    ['~ temp before = willing_ana'],
    ['~ weigh(willing_ana)'],
    ['{ weigh(willing_ana) > 1: -> board }'],
  ])('%s reads them', (ink) => {
    expect(at28(ink, '=== function weigh(x)\n~ return x * 2')).toEqual([])
  })

  it.each([
    ['~ willing_ana = 3', 'willing_ana'],
    ['~ late = true', 'late'],
    ['~ assessed = "labor"', 'assessed'],
    ['~ willing_ana++', 'willing_ana'],
    ['~ willing_ana--', 'willing_ana'],
    ['~ willing_ana += 2', 'willing_ana'],
    ['{ late:\n- true:\n    ~ late = false\n}', 'late'],
  ])('%s is refused', (ink, name) => {
    const line = ink.split('\n').length > 1 ? written(name).replace(':28:', ':30:') : written(name)
    expect(at28(ink)).toEqual([line])
  })

  const raise = '=== function raise(ref x)\n~ x = 3\n~ return x'
  it.each([
    ['~ raise(willing_ana)', raise],
    ['{ raise(willing_ana) > 2: -> board }', raise],
    ['~ temp high = 1 + raise(willing_ana)', raise],
    ['-> side(willing_ana) ->', '=== side(ref x)\n~ x = 3\n->->'],
    ['-> side.inner(willing_ana) ->', '=== side\n= inner(ref x)\n~ x = 3\n->->'],
    ['<- side(willing_ana)', '=== side(ref x)\n~ x = 3\n-> DONE'],
  ])('%s hands one over to be written', (ink, below) => {
    expect(at28(ink, below)).toEqual([byRef('willing_ana')])
  })

  it('another variable may be handed over', () => {
    expect(at28('~ temp mine = 1\n~ raise(mine)', raise)).toEqual([])
  })

  it.each([
    ['~ temp late = true', '', /gate\.ink:28: .*'late'/],
    ['~ weigh(1)', '=== function weigh(late)\n~ return late', /end\.ink:22: .*'late'/],
    ['~ weigh()', '=== function weigh()\n~ temp late = 1\n~ return late', /end\.ink:23: .*'late'/],
  ])('%s shadows none', (ink, below, message) => {
    expect(at28(ink, below)[0]).toMatch(message)
  })

  it('are declared, given ones too', () => {
    expect(gateFaults(['gate.ink', 'VAR assessed = ""\n', ''], ['end.ink', 'assessed == "labor"', 'true'])).toEqual([
      "gate.ink: the model's variable assessed is not declared; add VAR assessed with its default",
    ])
    expect(gateFaults(['scenario.yaml', 'given: {}', 'given: { county: [adams] }'])).toEqual([
      "gate.ink: the model's variable county is not declared; add VAR county with its default",
    ])
  })

  it('a constant is no declaration', () => {
    expect(gateFaults(['gate.ink', 'VAR late = false', 'CONST late = false'])).toEqual([
      "gate.ink: the model's variable late is not declared; add VAR late with its default",
    ])
  })
})

it('nothing is asked of the page', () => {
  expect(at28('~ weigh(1)', 'EXTERNAL weigh(x)\n=== function weigh(x)\n~ return x')[0]).toMatch(
    /^end\.ink:22: EXTERNAL functions are not used/,
  )
})
