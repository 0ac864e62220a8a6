import { expect, test } from 'vitest'
import { neighbour } from '../../../src/debrief/map/neighbour.ts'

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
/** A cross of five: middle, above, below, left, right, and one far below to the left. */
const boxes = [box(50, 50), box(50, 0), box(50, 100), box(0, 50), box(100, 50), box(0, 200)]

test('the next box lies in the direction asked for', () => {
  expect(neighbour(boxes, 0, 'up')).toBe(1)
  expect(neighbour(boxes, 0, 'down')).toBe(2)
  expect(neighbour(boxes, 0, 'left')).toBe(3)
  expect(neighbour(boxes, 0, 'right')).toBe(4)
  expect(neighbour(boxes, 2, 'down')).toBe(5)
})

test('at the rim there is none', () => {
  expect(neighbour(boxes, 1, 'up')).toBeUndefined()
  expect(neighbour(boxes, 4, 'right')).toBeUndefined()
  expect(neighbour(boxes, 9, 'up')).toBeUndefined()
})

test('from every box each other is come to', () => {
  const seen = new Set([0])
  for (const from of seen)
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = neighbour(boxes, from, direction)
      if (next !== undefined) seen.add(next)
    }
  expect(seen.size).toBe(boxes.length)
})
