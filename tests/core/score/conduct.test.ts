import { describe, expect, it } from 'vitest'
import { type EventId, type EventRule, events } from '../../../src/core/catalogue/event.ts'
import { screenOutsOf } from '../../../src/core/score/conduct.ts'
import type { Path } from '../../../src/core/score/path.ts'
import { path, score } from '../../support/shed.ts'

const screenOuts = (notation: string) => screenOutsOf(path(notation)).map(({ id, turn }) => `${turn} ${id}`)

/** A path of one choice that does this. */
function pathOf(event: EventId): Path {
  const told = path('look-locker deny-care')
  const beats = told.beats.map((beat) => ({
    ...beat,
    choices: beat.choices.map((choice) =>
      choice.id === 'deny-care' ? { ...choice, deed: { ...choice.deed, events: [event] } } : choice,
    ),
  }))
  return { ...told, beats }
}

const single = Object.entries(events as Record<string, EventRule>).flatMap(([id, { screenOut }]) =>
  screenOut ? [[id as EventId, screenOut] as const] : [],
)

describe('a screen-out', () => {
  it.each(single)('%s is %s', (event, screenOut) => {
    expect(screenOutsOf(pathOf(event))).toEqual([{ id: screenOut, turn: 1 }])
  })

  it.each([
    ['look-locker plan leave', []],
    ['deny-care leave', ['0 left-injured']],
    ['see-sweat threaten let-him-talk', ['1 deportation-threat', '2 tied-interpreter']],
  ])('%s', (notation, named) => {
    expect(screenOuts(notation)).toEqual(named)
  })

  it('is named in the score, without points of its own', () => {
    expect(score('deny-care').screenOuts).toEqual(['left-injured'])
    expect(score('deny-care').findings.map(({ rule }) => rule)).toEqual(['care-denied'])
  })
})

describe('treated only as an offender', () => {
  it.each([
    ['look-locker arrest', ['1 offender-only']],
    ['look-locker arrest see-sweat leave', ['1 offender-only']],
    ['look-locker arrest ask-risk', []],
    ['look-locker ask-risk arrest', []],
    ['look-locker plan arrest', []],
    ['look-locker deny-care arrest', ['1 left-injured', '2 offender-only']],
  ])('%s', (notation, named) => {
    expect(screenOuts(notation)).toEqual(named)
  })

  it('is none before anything showed an apparent victim', () => {
    expect(screenOuts('arrest')).toEqual([])
    expect(screenOuts('see-sweat arrest look-locker')).toEqual([])
  })
})
