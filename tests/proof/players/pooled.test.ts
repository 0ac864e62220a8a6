import { describe, expect, it } from 'vitest'
import { proveScenario } from '../../../src/commands/proveScenario.ts'
import { pooledFaults, pooledShares } from '../../../src/proof/players/pooled.ts'
import type { Proof } from '../../../src/proof/proof.ts'
import { fixtures } from '../../support/fixture.ts'

const kiln = proveScenario(fixtures, 'kiln', {})
const pooled = kiln.pooled as NonNullable<Proof['pooled']>
const best = kiln.roots?.[0]?.axes.recognition.best.points as number

/** An encounter of the other truth, in which the two come to these points. */
const twin = (always: number, never: number): Proof => {
  const player = (recognition: number) => ({
    axes: { recognition, cooperation: 0, safety: 0, case: 0 },
    ending: null,
    screenOuts: [],
  })
  return {
    ...kiln,
    playersElsewhere: [],
    pooled: {
      trafficking: false,
      players: { 'always-trafficking': player(always), 'never-trafficking': player(never) },
    },
  }
}

describe('players with one idea', () => {
  it('are right where it holds, and wrong where it does not', () => {
    expect(pooled.trafficking).toBe(true)
    const { 'always-trafficking': always, 'never-trafficking': never } = pooled.players
    expect(always?.axes.recognition).toBeGreaterThan(never?.axes.recognition as number)
  })

  it('are not judged while all encounters have one truth', () => {
    expect(pooledShares([kiln, kiln])).toBeUndefined()
    expect(pooledFaults([kiln, kiln])).toEqual([])
  })

  it('are judged over both truths together, and named where they come off too well', () => {
    const always = pooled.players['always-trafficking']?.axes.recognition as number
    const proofs = [kiln, twin(0, best)]
    expect(pooledShares(proofs)?.['always-trafficking']).toBe(Math.round((100 * always) / (2 * best)))
    expect(pooledFaults([kiln, twin(best, 0)]).join()).toMatch(/"always-trafficking" comes to \d+ of 100/)
    expect(pooledFaults([kiln, twin(0, 0)])).toEqual([])
  })

  it('are judged by what is given that favors them most', () => {
    const there = {
      root: 1,
      players: {},
      pooled: twin(best, 0).pooled as NonNullable<Proof['pooled']>,
    }
    const proof = { ...twin(0, 0), playersElsewhere: [there] }
    expect(pooledShares([kiln, proof])).toEqual(pooledShares([kiln, twin(best, 0)]))
  })
})
