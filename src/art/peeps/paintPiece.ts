import { ink, rgbOf } from './color.ts'
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
    rasterAlpha([...plan.walls].map(drawWall).join(''), view),
  ])
  const open = new Uint8Array(line.length)
  const solid = new Uint8Array(line.length)
  for (let at = 0; at < line.length; at++) {
    const dark = line[at] as number
    if (dark > 127) solid[at] = 1
    if (dark < 110 && (ground[at] as number) > 127 && wall[at] === 0) open[at] = 1
  }
  const someFilled = Object.keys(plan.filled).some((region) => colors[region as Region])
  const deep = someFilled ? inside(solid, bitmap, rim * view.scale) : new Uint8Array(line.length)
  const regions: Region[] = []
  const labelOf = (region: Region) =>
    (regions.includes(region) ? regions.indexOf(region) : regions.push(region) - 1) + 1
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
    const dark = rgbOf(ink)
    const table = [dark, ...regions.map((region) => rgbOf(colors[region] ?? colors.top ?? ink))]
    for (let at = 0; at < labels.length; at++) {
      const opaque = Math.max(ground[at] as number, line[at] as number)
      if (opaque === 0) continue
      const drawn = filled[at] ? 0 : (line[at] as number) / 255
      const color = table[labels[at] as number] ?? dark
      out[at * 4] = Math.round(color[0] * (1 - drawn) + dark[0] * drawn)
      out[at * 4 + 1] = Math.round(color[1] * (1 - drawn) + dark[1] * drawn)
      out[at * 4 + 2] = Math.round(color[2] * (1 - drawn) + dark[2] * drawn)
      out[at * 4 + 3] = opaque
    }
    return out
  }
}

const drawHem = ([x1, y1, x2, y2]: readonly [number, number, number, number]): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="13" stroke-linecap="round"/>`

const drawWall = ([x1, y1, x2, y2]: readonly [number, number, number, number]): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="5"/>`
