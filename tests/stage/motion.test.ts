import { describe, expect, it } from 'vitest'
import { Motion } from '../../src/stage/motion.ts'

describe('Motion', () => {
  it('starts with its first frame and ends at its length', () => {
    const motion = new Motion(false, () => {})
    const shares: number[] = []
    let ended = 0
    motion.run(
      'one',
      100,
      (share) => shares.push(share),
      () => ended++,
    )
    motion.step(5000)
    motion.step(5050)
    expect(motion.active).toBe(true)
    motion.step(5120)
    expect(shares).toEqual([0, 0, 0.875, 1])
    expect([motion.active, ended]).toEqual([false, 1])
  })

  it('sets everything at once under reduced motion', () => {
    const motion = new Motion(true, () => {})
    const shares: number[] = []
    motion.run('one', 100, (share) => shares.push(share))
    expect(shares).toEqual([1])
    expect(motion.active).toBe(false)
  })

  it('puts a new motion in the place of the old one, whose end comes', () => {
    const motion = new Motion(false, () => {})
    const told: string[] = []
    motion.run(
      'one',
      100,
      () => {},
      () => told.push('first'),
    )
    motion.run(
      'one',
      100,
      () => {},
      () => told.push('second'),
    )
    expect(told).toEqual(['first'])
    motion.finish()
    expect(told).toEqual(['first', 'second'])
    expect(motion.active).toBe(false)
  })

  it('wakes the loop', () => {
    let woken = 0
    const motion = new Motion(false, () => woken++)
    motion.run('one', 100, () => {})
    expect(woken).toBe(1)
  })
})
