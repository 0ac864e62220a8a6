import { describe, expect, it } from 'vitest'
import { reasons as gateReasons } from '../../support/gate.ts'
import { reasons } from '../../support/shed.ts'

const cooperation = (notation: string) => reasons(notation, 'cooperation')

describe('an approach', () => {
  it.each([
    ['plan', ['0 safety-plan@ben +4']],
    ['threaten', ['0 threat@ben -6']],
    ['respect', ['0 show-respect@ben +2']],
    ['press', ['0 press@ben -4', '0 press@ben -2']],
    ['greet', ['0 introduce@ben +2', '0 introduce@eva 0']],
    ['return-papers', ['0 papers-back@ben +4', '0 papers-back@eva +2']],
    [
      'greet respect ask-openly',
      ['0 introduce@ben +2', '0 introduce@eva 0', '1 show-respect@ben +2', '2 open-question@ben 0'],
    ],
    ['threaten respect', ['0 threat@ben -6', '1 show-respect@ben 0']],
    ['look-locker', []],
  ])('%s counts the steps that the barriers really took', (notation, findings) => {
    expect(cooperation(notation)).toEqual(findings)
  })
})

describe('a door', () => {
  it.each([
    ['leave', '1 door:ben 0'],
    ['plan leave', '2 door:ben +2'],
    ['plan greet leave', '3 door:ben +4'],
    ['plan walk-away greet respect return-papers leave', '6 door:ben +4'],
  ])('after %s: %s', (notation, door) => {
    expect(cooperation(notation)).toContain(door)
    expect(cooperation(notation)).toContain(door.replace(/ben.*/, 'eva +6'))
  })

  it('is looked at when the story ends, not before', () => {
    expect(cooperation('plan greet')).toEqual(['0 safety-plan@ben +4', '1 introduce@ben +2', '1 introduce@eva 0'])
  })
})

it('a refusal never lowers it: what she says to the same act changes nothing', () => {
  const open = gateReasons('ask-alone', 'cooperation')
  const silent = gateReasons('ask-there ask-alone', 'cooperation').filter((reason) =>
    reason.includes('separate-quietly'),
  )
  expect(open).toEqual(['0 separate-quietly@ana +2'])
  expect(silent).toEqual(['1 separate-quietly@ana +2'])
})
