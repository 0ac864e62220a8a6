import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { CastArt } from '../artIndex.ts'
import type { Picture } from '../cast/drawPose.ts'
import { type Extra, placeSize } from './placeSpec.ts'

/** People already drawn: their part of the index, and the folder that its addresses are in. */
export interface CastPictures {
  readonly cast: Readonly<Record<string, CastArt>>
  readonly folder: string
}

/** A layer of standing people, composed as the stage does it: the pose, the face on it, mirrored, feet on the point. */
export async function drawExtras(
  people: readonly Extra[],
  { cast, folder }: CastPictures,
  file: string,
): Promise<Picture> {
  const overlays = await Promise.all(people.map(drawOne))
  const { width, height } = placeSize
  const data = await sharp({ create: { width, height, channels: 4, background: '#00000000' } })
    .composite(overlays)
    .raw()
    .toBuffer()
  return { data, width, height }

  async function drawOne(extra: Extra): Promise<{ input: Buffer; left: number; top: number }> {
    const art = cast[extra.who]
    const pose = art?.poses.standing
    if (!art || !pose) throw new Error(`${file}: people: nobody ${extra.who} who stands`)
    const atlas = JSON.parse(await readFile(join(folder, art.atlas), 'utf8'))
    const frame = (name: string) => {
      const { x, y, w, h } = atlas.frames[name].frame
      return sharp(join(folder, art.image)).extract({ left: x, top: y, width: w, height: h })
    }
    const face = frame(`face/${extra.face}`)
    const faceWidth = Math.round(atlas.frames[`face/${extra.face}`].frame.w * pose.face.scale)
    const figure = await frame(pose.frame)
      .composite([
        {
          input: await face.resize({ width: faceWidth }).png().toBuffer(),
          left: Math.round(pose.face.x),
          top: Math.round(pose.face.y),
        },
      ])
      .png()
      .toBuffer()
    const scale = extra.height / pose.height
    const input = await sharp(figure).flop(extra.flip).resize({ height: extra.height }).png().toBuffer()
    const foot = (extra.flip ? pose.width - pose.origin.x : pose.origin.x) * scale
    return { input, left: Math.round(extra.x - foot), top: Math.round(extra.y - extra.height) }
  }
}
