import { describe, expect, it } from 'vitest'
import { recallOf } from '../../../src/core/case/recall.ts'
import { gate } from '../../support/gate.ts'

const handedIn = (choices: string, wording = 'seen') =>
  gate.path(`${choices} come-back report:who-was-near=${wording} hand-in`)

describe('what stood in one line of the report', () => {
  it('is asked beside what other paths would have had there', () => {
    expect(recallOf('who-was-near', handedIn('ask-alone offer-water'))).toEqual({
      title: 'Who was in earshot',
      options: ['She and I stood at the truck, 30 yards from the gate.', 'The man stood four steps away.'],
      own: 0,
    })
    expect(recallOf('who-was-near', handedIn('ask-there offer-water'))?.own).toBe(1)
  })
  it('is asked in the wording that was handed in', () => {
    expect(recallOf('who-was-near', handedIn('ask-alone offer-water', 'label'))?.options).toEqual([
      'We had privacy.',
      'The man hovered.',
    ])
  })
  it('is not asked of a line left blank, nor of one that there is not', () => {
    expect(recallOf('who-was-near', gate.path('ask-alone offer-water come-back hand-in'))).toBeUndefined()
    expect(recallOf('custody', handedIn('ask-alone offer-water'))).toBeUndefined()
  })
})
