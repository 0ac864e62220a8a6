import { expect, test } from 'vitest'
import { shapesOf } from '../../../src/art/places/shapesOf.ts'

const style = `
svg, g { fill: none; }
.k { stroke: #1f2a30; stroke-width: 4.5; }
.wall { fill: #d9cfbd; }
.lit { fill: #f1d9a0; }
`
const shapes = (inner: string) => shapesOf(`<?x y?>\n<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`, style)

test('a class of the style sheet stands over an attribute, a later class over an earlier one', () => {
  expect(shapes('<path class="lit wall k" fill="#ffffff" d="M0 0h8"/>')).toEqual([
    { d: 'M0 0h8', fill: '#f1d9a0', stroke: '#1f2a30', width: 4.5 },
  ])
})

test('a shape has what its groups hand down; a group that says nothing of its fill has none', () => {
  const inner =
    '<g class="k" stroke-opacity="0.5"><path d="M0 0h8"/><g><path class="wall" d="M0 0v8"/></g></g><path d="M1 1h1" fill="#000000"/>'
  const line = { stroke: '#1f2a30', width: 4.5, strokeSeen: 0.5 }
  expect(shapes(inner)).toEqual([
    { d: 'M0 0h8', ...line },
    { d: 'M0 0v8', fill: '#d9cfbd', ...line },
    { d: 'M1 1h1', fill: '#000000' },
  ])
})

test('opacities of groups multiply; a style stands over a class', () => {
  const inner = '<g opacity="0.5"><path class="wall k" style="fill:none; stroke-width:9" opacity="0.4" d="M0 0h8"/></g>'
  expect(shapes(inner)).toEqual([{ d: 'M0 0h8', stroke: '#1f2a30', width: 9, seen: 0.2 }])
})

test('circles, ellipses and rectangles are paths', () => {
  expect(shapes('<circle class="wall" cx="10" cy="20" r="5"/>')[0]?.d).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z')
  expect(shapes('<rect class="wall" x="1" y="2" width="3" height="4"/>')[0]?.d).toBe('M1 2h3v4h-3z')
})

test('turns and shifts come together in one matrix, the outer ones last', () => {
  const [shape] = shapes('<g transform="translate(10 20)"><path class="wall" transform="scale(2)" d="M0 0h1"/></g>')
  expect(shape?.matrix).toEqual([2, 0, 0, 2, 10, 20])
  expect(shapes('<path class="wall" transform="rotate(90 10 0)" d="M0 0h1"/>')[0]?.matrix).toEqual([
    0, 1, -1, 0, 10, -10,
  ])
})

test('a sky is shaded from top to bottom', () => {
  const defs =
    '<defs><linearGradient id="air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="sky-top"/><stop offset="0.6" stop-color="sky-low"/></linearGradient></defs>'
  const rect = '<rect x="0" y="-40" width="10" height="100" fill="url(#air)"/>'
  expect(shapes(defs + rect)[0]?.fill).toEqual({
    from: -40,
    to: 60,
    stops: [
      [0, 'sky-top'],
      [0.6, 'sky-low'],
    ],
  })
})

test.each([
  ['<path class="wal" d="M0 0"/>', 'there is no class wal in wash.css'],
  ['<text>14</text>', '<text> is none of path, circle, ellipse, rect, g'],
  ['<path filter="url(#blur)" d="M0 0"/>', 'filter is not known here'],
  ['<path transform="skewX(4)" d="M0 0"/>', 'transform skewX is none of translate, scale, rotate'],
  ['<rect x="0" width="4" y="0" height="4" fill="url(#air)"/>', 'url(#air): only a <rect> is shaded'],
])('what a drawing may not use is refused: %s', (inner, message) => {
  expect(() => shapes(inner)).toThrow(message)
})
