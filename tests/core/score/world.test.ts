import { describe, expect, it } from 'vitest'
import { reasons, score } from '../../support/shed.ts'

const safety = (notation: string) => reasons(notation, 'safety')
const inCase = (notation: string) => reasons(notation, 'case')

describe('an event', () => {
  it('has its points on safety and case at the turn of its choice', () => {
    expect(safety('see-sweat let-him-talk')).toEqual(['1 controller-interprets -2'])
    expect(inCase('see-sweat let-him-talk')).toEqual(['1 controller-interprets -4'])
    expect(safety('plan')).toEqual(['0 safety-planned +3'])
  })

  it('that is a fault only once control was shown costs nothing before', () => {
    expect(safety('send-back look-locker')).toEqual(['0 sent-with-controller 0'])
    expect(safety('hear-cover send-back')).toEqual(['1 sent-with-controller 0'])
    expect(safety('look-locker send-back')).toEqual(['1 sent-with-controller -4'])
  })

  it('that holds in any encounter costs from the first line', () => {
    expect(safety('deny-care')).toEqual(['0 care-denied -6'])
  })
})

describe('suspicion stated', () => {
  const stated = (before: string, after = '') =>
    inCase(`${before} say-so ${after}`).map((reason) => reason.split(' ').at(-1))

  it.each([
    ['nothing noted', '', '-3'],
    ['one element', 'read-ad note:hired-by-lie', '-3'],
    ['one element twice', 'look-locker hear-cover note:papers-kept note:told-to-lie', '-3'],
    ['two elements by one fact', 'hear-sale note:sold-and-kept', '-3'],
    ['two elements', 'read-ad look-locker note:hired-by-lie note:papers-kept', '+3'],
    ['two elements, one by its line', 'read-ad look-locker note:hired-by-lie note:2/l0003', '+3'],
    ['one fact for either and one for one', 'hear-sale look-locker note:sold-and-kept note:papers-kept', '+3'],
    ['a distractor and a contrary fact', 'see-sweat see-stubs note:sweats note:paid-weekly', '-3'],
    ['one of two taken back', 'read-ad look-locker note:hired-by-lie note:papers-kept unnote:papers-kept', '-3'],
  ])('on %s: %s', (_what, before, points) => {
    expect(stated(before)).toEqual([points])
  })

  it('says which of the two it was', () => {
    const why = (before: string) =>
      score(`${before} say-so`).findings.find(({ rule }) => rule === 'suspicion-stated')?.why
    expect(why('read-ad look-locker note:hired-by-lie note:papers-kept')).toMatch(/^You named the facts/)
    expect(why('read-ad')).toMatch(/without two noted facts/)
  })

  it('rests on what had been noted by then', () => {
    expect(stated('read-ad look-locker note:hired-by-lie', 'note:papers-kept')).toEqual(['-3'])
  })
})
