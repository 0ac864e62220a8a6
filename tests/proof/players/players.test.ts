import { describe, expect, it } from 'vitest'
import { careful } from '../../../src/core/score/careful.ts'
import { noteEverything, pinEverything } from '../../../src/proof/players/hands.ts'
import { playPath, playScripted } from '../../../src/proof/players/playBy.ts'
import { playersOf, scriptedPlayers } from '../../../src/proof/players/players.ts'
import { gate } from '../../support/gate.ts'

const { compiled, narrator: narrate } = gate
const setting = { compiled, narrate, given: {}, hand: careful(compiled.manifest) }

describe('a scripted player', () => {
  const texts = [
    'Take the record as evidence, and order him to stay put.',
    'Ask her quietly if she would like some water and a rest in the shade.',
    'Close it and leave.',
    'Get her away from him, alone, for a quiet word.',
    'Call the advocate on the language line, and a nurse to see her wrist too.',
    'Sign the report, the statement and the custody form on camera, officer.',
  ]
  it.each([
    ['first', 0],
    ['last', 5],
    ['longest', 4],
    ['shortest', 2],
    ['softest', 1],
    ['questions-first', 1],
    ['most-official', 5],
    ['arrest-first', 0],
    ['shortest-way-out', 2],
    ['always-specialist', 4],
    ['always-separate', 3],
  ])('%s takes text %i', (name, position) => {
    expect(scriptedPlayers[name]?.(texts)).toBe(position)
  })

  it.each(Object.keys(scriptedPlayers))('%s takes one that is there, even of one word', (name) => {
    expect(scriptedPlayers[name]?.(['Wait.'])).toBe(0)
    expect([0, 1]).toContain(scriptedPlayers[name]?.(['Hm.', 'Um.']))
  })

  it('comes to an ending, with everything noted and the right assessment', () => {
    const results = playersOf(setting)
    expect(Object.keys(results)).toEqual(Object.keys(scriptedPlayers))
    for (const { ending } of Object.values(results)) expect(['came-back', 'closed']).toContain(ending)
    const { path } = playScripted(setting, (offered) => offered.length - 1)
    const kinds = new Set(path.events.map(({ type }) => type))
    expect(kinds).toEqual(new Set(['note', 'pin', 'assess', 'report', 'choose']))
  })
})

describe('on one path', () => {
  const choices = ['ask-alone', 'look-list', 'come-back', 'hand-in']
  const recognition = (hand: typeof setting.hand) => playPath({ ...setting, hand }, choices).result.axes.recognition

  it('the careful hand sees more than noting everything, and that more than pinning everything everywhere', () => {
    const { manifest } = compiled
    expect(recognition(careful(manifest))).toBeGreaterThan(recognition(noteEverything(manifest)))
    expect(recognition(careful(manifest))).toBeGreaterThan(recognition(pinEverything(manifest)))
  })

  it('stops where the path does', () => {
    expect(playPath(setting, choices.slice(0, 2)).result.ending).toBeNull()
  })
})
