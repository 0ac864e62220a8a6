import { describe, expect, it } from 'vitest'
import { percentOf, tooGood, tooShrewd } from '../../../src/proof/players/bar.ts'

const bests = { recognition: 40, cooperation: 20, safety: 10, case: 8 }
const player = (recognition: number, cooperation: number, safety: number, shown: number) => ({
  axes: { recognition, cooperation, safety, case: shown },
  ending: 'closed',
  screenOuts: [],
})

describe('the bar', () => {
  it('is in per cent of the best, never below 0', () => {
    expect([percentOf(15, 20), percentOf(-3, 20), percentOf(20, 20)]).toEqual([75, 0, 100])
  })

  it('asks a player without thought to stay 25 below on one of three axes', () => {
    const players = { kind: player(40, 16, 8, 7), hard: player(40, 15, 10, 8), blunt: player(0, 20, 10, 6) }
    expect(tooGood(players, bests)).toEqual(['kind'])
  })

  it('asks a player of the careful path to stay 25 below on recognition', () => {
    expect(tooShrewd({ all: player(31, 0, 0, 0), none: player(30, 20, 10, 8) }, bests)).toEqual(['all'])
  })

  it('cannot be met on an axis that pays nothing', () => {
    expect(tooGood({ idle: player(0, 0, 0, 0) }, { ...bests, cooperation: 0, safety: 0, case: 0 })).toEqual(['idle'])
  })
})
