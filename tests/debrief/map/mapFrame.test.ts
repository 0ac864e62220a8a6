import { describe, expect, test } from 'vitest'
import {
  centred,
  type Frame,
  held,
  largestScale,
  whole,
  wholeScale,
  zoomed,
} from '../../../src/debrief/map/mapFrame.ts'

const sheet = { width: 1000, height: 4000 }
const frame = { width: 600, height: 400 }
/** The point of the sheet that lies at a point of the frame. */
const under = ({ x, y, scale }: Frame, [left, top]: readonly [number, number]) => [
  (left - x) / scale,
  (top - y) / scale,
]

describe('a sheet behind a frame', () => {
  test('is seen whole in the middle', () => {
    const { x, y, scale } = whole(sheet, frame)
    expect(scale).toBe(wholeScale(sheet, frame))
    expect(sheet.height * scale).toBeLessThan(frame.height)
    expect(x).toBeCloseTo(frame.width - (x + sheet.width * scale))
    expect(y).toBeCloseTo(frame.height - (y + sheet.height * scale))
  })

  test('is never drawn larger than it is to be seen whole', () => {
    expect(wholeScale({ width: 10, height: 10 }, frame)).toBe(1)
  })

  test('zooms about a point', () => {
    const at = centred(1, [500, 2000], frame)
    const point = [120, 90] as const
    const next = zoomed(at, 1.5, point, sheet, frame)
    expect(next.scale).toBe(1.5)
    expect(under(next, point)).toEqual(under(at, point))
  })

  test('zooms no further than twice its size, nor beyond the whole', () => {
    const at = centred(1, [500, 2000], frame)
    expect(zoomed(at, 100, [0, 0], sheet, frame).scale).toBe(largestScale)
    expect(zoomed(at, 0.0001, [0, 0], sheet, frame).scale).toBe(wholeScale(sheet, frame))
  })

  test('brings a point to the middle', () => {
    expect(under(centred(0.7, [300, 900], frame), [300, 200]).map(Math.round)).toEqual([300, 900])
  })

  test('is not lost out of sight', () => {
    for (const [x, y] of [
      [1e6, 1e6],
      [-1e6, -1e6],
    ] as const) {
      const at = held({ x, y, scale: 0.5 }, sheet, frame)
      expect(at.x).toBeLessThan(frame.width)
      expect(at.y).toBeLessThan(frame.height)
      expect(at.x + sheet.width * at.scale).toBeGreaterThan(0)
      expect(at.y + sheet.height * at.scale).toBeGreaterThan(0)
    }
    const inside = { x: 10, y: -300, scale: 1 }
    expect(held(inside, sheet, frame)).toEqual(inside)
  })
})
