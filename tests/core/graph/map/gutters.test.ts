import { expect, test } from 'vitest'
import { Gutters } from '../../../../src/core/graph/map/gutters.ts'
import { sizes } from '../../../../src/core/graph/map/sizes.ts'

const card = (x: number, y: number) => ({ x, y, width: 100, height: 50 })
const { clear } = sizes

test('straight down where nothing stands', () => {
  expect(new Gutters([card(300, 100)]).take(10, [80, 200], [50, 50])).toBe(50)
})

test('past what stands in the way, on the nearer side', () => {
  expect(new Gutters([card(0, 100)]).take(10, [80, 200], [30, 40])).toBe(-5 - clear)
  expect(new Gutters([card(0, 100)]).take(10, [80, 200], [80, 90])).toBe(105 + clear)
})

test('what stands above or below is not in the way', () => {
  expect(new Gutters([card(0, 0), card(0, 300)]).take(10, [80, 200], [50, 50])).toBe(50)
})

test('a strip given away is taken', () => {
  const gutters = new Gutters([])
  expect(gutters.take(10, [0, 100], [50, 50])).toBe(50)
  expect(gutters.take(10, [0, 100], [50, 50])).not.toBe(50)
  expect(gutters.take(10, [100, 200], [50, 50])).toBe(50)
})
