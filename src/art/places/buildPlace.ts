import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import type { Light } from '../../core/catalogue/stage.ts'
import type { LayerArt, PlaceArt } from '../artIndex.ts'
import type { Picture } from '../cast/drawPose.ts'
import type { Output } from '../output.ts'
import { drawCard } from './drawCard.ts'
import { type CastPictures, drawExtras } from './drawExtras.ts'
import { boxOf, inkAndWash } from './inkAndWash.ts'
import { type PlaceSpec, placeSize, readPlace } from './placeSpec.ts'
import { shapesOf } from './shapesOf.ts'

/** One place: a drawing for every layer, more than one only where it names the sky's colors; and a card of its first light. */
export async function buildPlace(
  file: string,
  style: string,
  cast: CastPictures,
  output: Output,
): Promise<[string, PlaceArt]> {
  const place = await readPlace(file)
  const lights = Object.keys(place.lights) as Light[]
  const bytes = Object.fromEntries(lights.map((light) => [light, 0]))
  const layers: LayerArt[] = []
  const firstLight: Picture[] = []
  for (const [at, layer] of place.layers.entries()) {
    const images: Partial<Record<Light, string>> = {}
    const made = layer.people ? await peopled(layer.people) : await drawn(layer.name, at)
    for (const light of layer.lights ?? lights) {
      const { address, size, picture } = await made(light)
      images[light] = address
      bytes[light] = (bytes[light] ?? 0) + size
      if (light === lights[0]) firstLight.push(await picture())
    }
    layers.push({ ...layerOf(layer), images })
  }
  const tints = Object.entries(place.lights).map(([light, { tint, castTint }]) => [light, { tint, castTint }])
  const card = await output.write(`places/${place.id}/card`, 'webp', await drawCard(firstLight))
  const { alt, focus, marks, things } = place
  return [place.id, { alt, ...placeSize, focus, layers, lights: Object.fromEntries(tints), marks, things, card, bytes }]

  async function peopled(people: NonNullable<PlaceSpec['layers'][number]['people']>): Promise<Make> {
    const { data, width, height } = await drawExtras(people, cast, file)
    const picture = { data, width, height }
    const webp = await sharp(data, { raw: { width, height, channels: 4 } })
      .webp({ quality: 50, alphaQuality: 50, effort: 6, smartSubsample: true })
      .toBuffer()
    const address = await output.write(`places/${place.id}/people`, 'webp', webp)
    return async () => ({ address, size: webp.length, picture: async () => picture })
  }

  async function drawn(name: string, at: number): Promise<Make> {
    const svg = await readFile(join(place.folder, `${name}.svg`), 'utf8').catch(() => {
      throw new Error(`${file}: layers.${at}: no drawing ${name}.svg`)
    })
    const shapes = named(`${file}: layers.${at}: ${name}.svg`, () => shapesOf(svg, style))
    const drawing = { ...placeSize, box: await boxOf({ ...placeSize, shapes }), shapes }
    return async (light) => {
      const lit = inLight(JSON.stringify(drawing), place, light)
      const address = await output.write(`places/${place.id}/${name}`, 'json', Buffer.from(lit))
      return { address, size: gzipSync(lit).length, picture: () => inkAndWash(JSON.parse(lit)) }
    }
  }
}

/** A layer in one light: where it is, what it weighs on the wire, how it looks. */
type Make = (light: Light) => Promise<{ address: string; size: number; picture(): Promise<Picture> }>

const layerOf = ({ name, depth, parallax, tinted }: PlaceSpec['layers'][number]) => ({ name, depth, parallax, tinted })

function named<Result>(what: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`)
  }
}

/** A drawing names its sky by the words `sky-top` and `sky-low`. */
function inLight(drawing: string, place: PlaceSpec, light: Light): string {
  const [top, low] = place.lights[light]?.sky ?? ['#000000', '#000000']
  return drawing.replaceAll('"sky-top"', `"${top}"`).replaceAll('"sky-low"', `"${low}"`)
}
