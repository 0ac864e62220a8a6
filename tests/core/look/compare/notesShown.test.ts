import { expect, it } from 'vitest'
import { notesShown } from '../../../../src/core/look/compare/notesShown.ts'
import { gate } from '../../../support/gate.ts'

const at = (notation: string) => {
  const { beats, events } = gate.path(notation)
  return [...notesShown({ beats, events })].map(([turn, keys]) => `${turn}: ${keys.join(' ')}`)
}

it('is by the turn that showed it first, whenever it was noted', () => {
  const { beats } = gate.tell('offer-water ask-alone')
  const shown = beats.flatMap(({ turn, lines }) => lines.flatMap(({ cues }) => cues.map((cue) => ({ turn, cue }))))
  const [first] = shown
  if (!first) throw new Error('the gate shows no cue')
  expect(at(`offer-water ask-alone note:${first.cue}`)).toEqual([`${first.turn}: ${first.cue}`])
})

it('leaves out what was taken back', () => {
  const line = gate.tell('offer-water').beats[1]?.lines[0]?.id ?? ''
  expect(at(`offer-water note:1/${line}`)).toEqual([`1: 1/${line}`])
  expect(at(`offer-water note:1/${line} unnote:1/${line}`)).toEqual([])
})
