import { describe, expect, it } from 'vitest'
import { normalQuantile, signalOf } from '../../../src/core/programme/signal.ts'

const share = (are: number, of: number) => ({ are, of })

describe('signal detection', () => {
  it('has the quantiles of the tables', () => {
    const known = { 0.5: 0, 0.8413447461: 1, 0.975: 1.9599639845, 0.01: -2.326347874, 0.999: 3.0902323062 }
    for (const [at, z] of Object.entries(known)) expect(normalQuantile(Number(at))).toBeCloseTo(z, 6)
  })

  it('is corrected, so that a clean sheet is finite, and symmetric', () => {
    const clean = signalOf(share(4, 4), share(0, 4))
    expect(clean?.dPrime).toBeCloseTo(2.563, 3)
    expect(clean?.criterion).toBeCloseTo(0, 9)
  })

  it('tells a readiness to see it from skill', () => {
    const everywhere = signalOf(share(4, 4), share(4, 4))
    expect(everywhere?.dPrime).toBeCloseTo(0, 9)
    expect(everywhere?.criterion).toBeLessThan(-1)
    expect(signalOf(share(0, 4), share(0, 4))?.criterion).toBeGreaterThan(1)
  })

  it('is not told of too few', () => {
    expect(signalOf(share(1, 1), share(0, 8))).toBeUndefined()
    expect(signalOf(share(2, 2), share(0, 3))).toBeUndefined()
  })
})
