import { describe, expect, it } from 'vitest'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { goesOnFrom, seatEvents } from '../../../src/teach/seat/seatEvents.ts'

describe('what a seat sends for its own play', () => {
  it('says at which turn each thing was done', () => {
    const events = parseNotation('guess:labor@30 note:papers ask note:1/l0004 assess:labor@80/hunch hand-in')
    expect(seatEvents(events, 0).map((event) => ('at' in event ? `${event.type}@${event.at}` : event.type))).toEqual([
      'guess@0',
      'note@0',
      'choose@0',
      'note@1',
      'assess@1',
      'choose@1',
    ])
  })

  it('leaves out what was sent before', () => {
    expect(seatEvents(parseNotation('ask wait hand-in'), 2)).toEqual([{ type: 'choose', at: 2, choice: 'hand-in' }])
  })

  it('has no mark: the server knows what was on offer', () => {
    expect(seatEvents([{ type: 'choose', choice: 'ask', mark: 7 }], 0)[0]).not.toHaveProperty('mark')
  })
})

describe('a play and its log', () => {
  it.each([
    ['ask wait', 'ask', true],
    ['ask', 'ask', true],
    ['ask', 'ask wait', false],
    ['ask wait', 'ask run', false],
    ['note:papers ask', 'ask', false],
  ])('%s goes on from %s: %s', (play, log, goesOn) =>
    expect(goesOnFrom(parseNotation(play), parseNotation(log))).toBe(goesOn),
  )

  it('are the same though names come in another order, and though one has marks', () => {
    const logged = { choice: 'ask', type: 'choose' } as const
    expect(goesOnFrom([{ type: 'choose', choice: 'ask', mark: 3 }], [logged])).toBe(true)
  })
})
