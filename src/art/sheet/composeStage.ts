import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import type { Face, Light, Pose } from '../../core/catalogue/stage.ts'
import type { ArtIndex } from '../artIndex.ts'
import { inkAndWash } from '../places/inkAndWash.ts'

/** Somebody at a mark, as a scene asks for it. */
export interface Standing {
  readonly who: string
  readonly mark: string
  readonly pose: Pose
  readonly face: Face
}

/** A place with people at their marks, put together exactly as the stage does it: for looking at, never shipped. */
export async function composeStage(
  { cast, places }: ArtIndex,
  folder: string,
  placeId: string,
  light: Light,
  people: readonly Standing[],
): Promise<Buffer> {
  const place = places[placeId]
  const shine = place?.lights[light]
  if (!place || !shine) throw new Error(`no place ${placeId} in the light ${light}`)
  const drawn: { depth: number; overlay: OverlayOptions }[] = []
  for (const layer of place.layers) {
    const image = layer.images[light]
    if (!image) continue
    const input = await tinted(await layerPicture(join(folder, image)), layer.tinted ? shine.tint : '#ffffff')
    drawn.push({ depth: layer.depth, overlay: { input, left: 0, top: 0 } })
  }
  for (const person of people) {
    const mark = place.marks[person.mark]
    const art = cast[person.who]
    const pose = art?.poses[person.pose]
    if (!mark || !art || !pose) continue
    const scale = mark.height / pose.height
    const figure = await personPicture(person)
    const sized = await sharp(figure)
      .flop(mark.flip)
      .resize({ height: Math.round(mark.height) })
      .png()
      .toBuffer()
    const foot = (mark.flip ? pose.width - pose.origin.x : pose.origin.x) * scale
    const overlay = {
      input: await tinted(sized, shine.castTint),
      left: Math.round(mark.x - foot),
      top: Math.round(mark.y - mark.height),
    }
    drawn.push({ depth: mark.depth, overlay })
  }
  drawn.sort((one, two) => one.depth - two.depth)
  return sharp({ create: { width: place.width, height: place.height, channels: 3, background: '#fbf6ea' } })
    .composite(drawn.map(({ overlay }) => overlay))
    .png()
    .toBuffer()

  async function personPicture(person: Standing): Promise<Buffer> {
    return posed(cast, folder, person.who, person.pose, person.face)
  }
}

/** One person with a face on, at the size of the atlas. */
export async function posed(
  cast: ArtIndex['cast'],
  folder: string,
  who: string,
  pose: Pose,
  face: Face,
): Promise<Buffer> {
  const art = cast[who]
  const shape = art?.poses[pose]
  if (!art || !shape) throw new Error(`${who} has no pose ${pose}`)
  const { frames } = JSON.parse(await readFile(join(folder, art.atlas), 'utf8'))
  const cut = (name: string) => {
    const { x, y, w, h } = frames[name].frame
    return sharp(join(folder, art.image)).extract({ left: x, top: y, width: w, height: h })
  }
  const width = Math.round(frames[`face/${face}`].frame.w * shape.face.scale)
  const features = await cut(`face/${face}`).resize({ width }).png().toBuffer()
  return cut(shape.frame)
    .composite([{ input: features, left: Math.round(shape.face.x), top: Math.round(shape.face.y) }])
    .png()
    .toBuffer()
}

async function layerPicture(file: string): Promise<Buffer> {
  if (!file.endsWith('.json')) return readFile(file)
  const { data, width, height } = await inkAndWash(JSON.parse(await readFile(file, 'utf8')))
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

/** Multiplies by a color, as the stage's tint does. */
async function tinted(image: Buffer, tint: string): Promise<Buffer> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const share = [1, 3, 5].map((at) => Number.parseInt(tint.slice(at, at + 2), 16) / 255)
  for (let at = 0; at < data.length; at++)
    if (at % 4 < 3) data[at] = Math.round((data[at] as number) * (share[at % 4] as number))
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png()
    .toBuffer()
}
