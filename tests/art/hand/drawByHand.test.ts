import { expect, test } from 'vitest'
import { drawByHand } from '../../../src/art/hand/drawByHand.ts'

const whole = { width: 320, height: 200 }
const paper = [251, 246, 234, 255]

function filled(width: number, height: number, color: readonly number[]) {
  const pixels = new Uint8ClampedArray(width * height * 16)
  for (let at = 0; at < pixels.length; at++) pixels[at] = color[at % 4] as number
  return pixels
}

test('paper shows its grain, a little', () => {
  const drawn = drawByHand(filled(320, 200, paper), { ...whole, box: [0, 0, 320, 200] })
  const reds = [...drawn].filter((_, at) => at % 4 === 0)
  expect(drawn).toHaveLength(320 * 200 * 4)
  expect(new Set(reds).size).toBeGreaterThan(3)
  expect(Math.max(...reds.map((red) => Math.abs(red - 251)))).toBeLessThanOrEqual(7)
})

test('what is see-through stays so, without a color', () => {
  const drawn = drawByHand(filled(40, 20, [0, 0, 0, 0]), { ...whole, box: [100, 60, 40, 20] })
  expect(new Set(drawn)).toEqual(new Set([0]))
})

test('the grain hangs on the place in the picture', () => {
  const all = drawByHand(filled(320, 200, paper), { ...whole, box: [0, 0, 320, 200] })
  const cut = drawByHand(filled(40, 20, paper), { ...whole, box: [100, 60, 40, 20] })
  expect([...cut.slice(0, 160)]).toEqual([...all.slice((60 * 320 + 100) * 4, (60 * 320 + 140) * 4)])
})
