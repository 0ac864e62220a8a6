import { ink, rgbOf, type Rgb } from './color.ts'
import { flood, inside, spread } from './flood.ts'
import type { ColorPlan, Region } from './peepsBook.ts'
import type { Piece } from './piece.ts'
import { bitmapOf, rasterAlpha, type View } from './raster.ts'

/** Units: how wide a rim of ink stays around a filled area that gets a color. A line is about 13 wide. */
const rim = 9
/** Square units: an unnamed area smaller than this is a crease and takes the color around it. */
const crease = 1500

/** One piece in its colors: RGBA, a bitmap of the view. As with a paint bucket, the line says where a color ends. */
export async function paintPiece(
  piece: Piece,
  plan: ColorPlan,
  colors: Partial<Record<Region, string>>,
  view: View,
): Promise<Uint8Array> {
  const bitmap = bitmapOf(view)
  const [line, ground, wall] = await Promise.all([
    rasterAlpha(piece.ink + plan.hems.map(drawHem).join(''), view),
    rasterAlpha(piece.ground, view),
    rasterAlpha(plan.walls.map(drawWall).join(''), view),
  ])
  const open = ground.map((opaque, at) => (opaque > 127 && (line[at] as number) < 110 && !wall[at] ? 1 : 0))
  const deep = inside(line.map((dark) => (dark > 127 ? 1 : 0)), bitmap, rim * view.scale)
  const regions: Region[] = []
  const labelOf = (region: Region) => (regions.includes(region) ? regions.indexOf(region) : regions.push(region) - 1) + 1
  const pixelAt = ([x, y]: readonly [number, number]) =>
    Math.round((y - view.y) * view.scale) * bitmap.width + Math.round((x - view.x) * view.scale)

  const labels = new Uint8Array(open.length)
  for (const [region, points] of Object.entries(plan.open))
    for (const point of points) flood(labels, open, bitmap, pixelAt(point), labelOf(region as Region))
  const filled = new Uint8Array(open.length)
  for (const [region, points] of Object.entries(plan.filled))
    if (colors[region as Region])
      for (const point of points) flood(filled, deep, bitmap, pixelAt(point), labelOf(region as Region))
  fillRest(labels, open, labelOf(plan.rest))
  for (let at = 0; at < filled.length; at++) if (filled[at]) labels[at] = filled[at] as number
  spread(labels, bitmap, Math.ceil(30 * view.scale))
  return blend()

  function fillRest(into: Uint8Array, allowed: Uint8Array, label: number): void {
    const seen = Uint8Array.from(into)
    for (let at = 0; at < seen.length; at++) {
      if (!allowed[at] || seen[at]) continue
      const area = flood(seen, allowed, bitmap, at, 255)
      if (area > crease * view.scale ** 2) flood(into, allowed, bitmap, at, label)
    }
  }

  function blend(): Uint8Array {
    const out = new Uint8Array(labels.length * 4)
    const table = regions.map((region): Rgb => rgbOf(colors[region] ?? colors.top ?? ink))
    const dark = rgbOf(ink)
    for (let at = 0; at < labels.length; at++) {
      const drawn = filled[at] ? 0 : (line[at] as number) / 255
      const opaque = Math.max(ground[at] as number, line[at] as number)
      const color = table[(labels[at] as number) - 1] ?? dark
      for (const channel of [0, 1, 2] as const)
        out[at * 4 + channel] = Math.round(color[channel] * (1 - drawn) + dark[channel] * drawn)
      out[at * 4 + 3] = opaque
    }
    return out
  }
}

const drawHem = ([x1, y1, x2, y2]: readonly [number, number, number, number]): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="13" stroke-linecap="round"/>`

const drawWall = ([x1, y1, x2, y2]: readonly [number, number, number, number]): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="5"/>`
