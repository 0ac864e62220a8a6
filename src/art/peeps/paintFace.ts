import { ink, paper, type Rgb, rgbOf } from './color.ts'
import { flood } from './flood.ts'
import type { Piece } from './piece.ts'
import { bitmapOf, rasterAlpha, type View } from './raster.ts'

/** Peep units: eyes and nose end, and the mouth begins, about here. */
const mouthLine = 378

export interface FacePieces {
  readonly eyes: Piece
  readonly mouth?: Piece | undefined
  readonly beard?: Piece | undefined
  readonly glasses?: Piece | undefined
  readonly hairColor: string | undefined
}

/** Features alone, on nothing: what the mouth encloses is teeth; beard and glasses come on top. RGBA. */
export async function paintFace(pieces: FacePieces, view: View): Promise<Uint8Array> {
  const bitmap = bitmapOf(view)
  const features = pieces.mouth
    ? clip(pieces.eyes.ink, -1000, mouthLine, 'e') + clip(pieces.mouth.ink, mouthLine, 2000, 'm')
    : pieces.eyes.ink
  const line = await rasterAlpha(features, view)
  const gaps = line.map((dark) => (dark < 128 ? 1 : 0))
  const outside = new Uint8Array(gaps.length)
  flood(outside, gaps, bitmap, 0, 1)
  const out = new Uint8Array(line.length * 4)
  put(
    line.map((dark, at) => (gaps[at] && !outside[at] ? 255 : dark)),
    rgbOf(paper),
  )
  put(line, rgbOf(ink))
  if (pieces.beard) {
    put(await rasterAlpha(pieces.beard.ground, view), rgbOf(pieces.hairColor ?? ink))
    put(await rasterAlpha(pieces.beard.ink, view), rgbOf(ink))
  }
  if (pieces.glasses) put(await rasterAlpha(pieces.glasses.ink, view), rgbOf(ink))
  return out

  function put(alpha: Uint8Array, color: Rgb): void {
    for (let at = 0; at < alpha.length; at++) {
      const over = (alpha[at] as number) / 255
      if (over === 0) continue
      const under = ((out[at * 4 + 3] as number) / 255) * (1 - over)
      for (const channel of [0, 1, 2] as const)
        out[at * 4 + channel] = Math.round(
          (color[channel] * over + (out[at * 4 + channel] as number) * under) / (over + under),
        )
      out[at * 4 + 3] = Math.round((over + under) * 255)
    }
  }
}

const clip = (svg: string, from: number, to: number, id: string): string =>
  `<clipPath id="${id}"><rect x="-1000" y="${from}" width="4000" height="${to - from}"/></clipPath><g clip-path="url(#${id})">${svg}</g>`
