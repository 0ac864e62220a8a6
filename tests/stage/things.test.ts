import { describe, expect, it } from 'vitest'
import type { Subject } from '../../src/stage/framing.ts'
import { hit, type TargetsInput, targetsOf } from '../../src/stage/things.ts'

const things = {
  van: { label: 'van', x: 200, y: 300, w: 400, h: 300 },
  log: { label: 'log', x: 300, y: 400, w: 60, h: 80 },
  cup: { label: 'cup', x: 1000, y: 500, w: 10, h: 10 },
}
const input: TargetsInput = {
  ids: ['van', 'log', 'cup', 'nothing'],
  things,
  subjects: [],
  framing: { zoom: 0.5, x: 800, y: 450 },
  host: { width: 800, height: 450 },
}
const body = { x: 180, y: 250, w: 240, h: 400 }
const somebody: Subject = { head: { ...body, h: 100 }, body, near: true, weight: 1 }

describe('targetsOf', () => {
  it('finds the things that are drawn, in CSS pixels', () => {
    const found = targetsOf({ ...input, ids: ['van', 'nothing'] })
    expect(found).toEqual([{ id: 'van', at: { x: 200, y: 225 }, rect: { x: 100, y: 150, w: 200, h: 150 } }])
  })

  it('leaves out what is too small to see or out of sight', () => {
    expect(targetsOf(input).map(({ id }) => id)).toEqual(['van', 'log'])
    const framing = { ...input.framing, x: 1800 }
    expect(targetsOf({ ...input, framing })).toEqual([])
  })

  it('puts the ring where nobody stands', () => {
    const [van] = targetsOf({ ...input, ids: ['van'], subjects: [somebody] })
    expect(van?.at.x).toBeGreaterThan((body.x + body.w) / 2)
  })

  it('leaves out what somebody hides', () => {
    expect(targetsOf({ ...input, ids: ['log'], subjects: [somebody] })).toEqual([])
  })
})

describe('hit', () => {
  const targets = targetsOf(input)

  it('takes the smaller of two that lie over each other', () => {
    expect(hit(targets, { x: 170, y: 205 })).toBe('log')
    expect(hit(targets, { x: 290, y: 290 })).toBe('van')
  })

  it('gives a ring the reach of a fingertip', () => {
    const small = [{ id: 'cup', at: { x: 50, y: 50 }, rect: { x: 46, y: 46, w: 8, h: 8 } }]
    expect(hit(small, { x: 71, y: 29 })).toBe('cup')
    expect(hit(small, { x: 73, y: 50 })).toBeUndefined()
  })

  it('finds nothing beside them', () => {
    expect(hit(targets, { x: 700, y: 50 })).toBeUndefined()
  })
})
