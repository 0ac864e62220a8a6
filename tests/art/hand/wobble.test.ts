import { expect, test } from 'vitest'
import { bendsOf, reach } from '../../../src/art/hand/bends.ts'
import { wobble } from '../../../src/art/hand/wobble.ts'

const whole = { width: 160, height: 80 }
const [paper, ink, nothing] = [0xffeaf6fb, 0xff302a1f, 0]

/** A part of a picture, twice as large, colored by where a pixel would lie on the finished one. */
function part(left: number, top: number, width: number, height: number, color: (x: number, y: number) => number) {
  const pixels = new Uint32Array(width * height * 4)
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = color(left + (at % (width * 2)) / 2, top + Math.floor(at / (width * 2)) / 2)
  return { pixels, width: width * 2, height: height * 2, left, top, whole }
}

const line = (_x: number, y: number) => (y >= 39 && y < 41 ? ink : paper)

test('what is of one color stays so', () => {
  expect(new Set(wobble(part(0, 0, 160, 80, () => paper)))).toEqual(new Set([paper]))
  expect(new Set(wobble(part(0, 0, 160, 80, () => nothing)))).toEqual(new Set([nothing]))
})

test('a straight line trembles, by no more than its reach', () => {
  const drawn = wobble(part(0, 0, 160, 80, line))
  const rows = new Set([...drawn].flatMap((pixel, at) => (pixel === paper ? [] : [Math.floor(at / 160)])))
  expect(rows.size).toBeGreaterThan(2)
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(39 - reach)
  expect(Math.max(...rows)).toBeLessThan(41 + reach)
})

test('a part is drawn as it is in the whole', () => {
  const drawn = wobble(part(0, 0, 160, 80, line))
  const cut = wobble(part(40, 20, 60, 40, line))
  for (let y = 0; y < 40; y++)
    expect([...cut.slice(y * 60, y * 60 + 60)]).toEqual([...drawn.slice((y + 20) * 160 + 40, (y + 20) * 160 + 100)])
})

test('nothing moves further than is told', () => {
  const bends = bendsOf(1600, 900)
  for (let at = 0; at < bends.slowX.length; at++)
    for (const [slow, quick] of [
      [bends.slowX, bends.quickX],
      [bends.slowY, bends.quickY],
    ] as const)
      if (Math.abs((slow[at] as number) + (quick[at] as number)) > reach) throw new Error(`cell ${at}`)
})
