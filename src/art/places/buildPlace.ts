import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Light } from '../../core/catalogue/stage.ts'
import type { LayerArt, PlaceArt } from '../artIndex.ts'
import type { Picture } from '../cast/drawPose.ts'
import type { Output } from '../output.ts'
import { drawCard } from './drawCard.ts'
import { type CastPictures, drawExtras } from './drawExtras.ts'
import { inkAndWash } from './inkAndWash.ts'
import { paperGrain } from './paperGrain.ts'
import { type PlaceSpec, placeSize, readPlace } from './placeSpec.ts'

/** One place: every layer drawn once, the ones whose drawing names the sky's colors once a light. */
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
  const firstLight: Buffer[] = []
  for (const [at, layer] of place.layers.entries()) {
    if (layer.people) {
      const { address, size, webp } = await save(await drawExtras(layer.people, cast, file), layer.name, 'all', 60)
      layers.push({ ...layerOf(layer), images: Object.fromEntries(lights.map((light) => [light, address])) })
      for (const light of lights) bytes[light] = (bytes[light] ?? 0) + size
      firstLight.push(webp)
      continue
    }
    const svg = await readFile(join(place.folder, `${layer.name}.svg`), 'utf8').catch(() => {
      throw new Error(`${file}: layers.${at}: no drawing ${layer.name}.svg`)
    })
    const images: Partial<Record<Light, string>> = {}
    const drawn = new Map<string, Saved>()
    for (const light of layer.lights ?? lights) {
      const drawing = inLight(innerOf(svg), place, light)
      const known = drawn.get(drawing)
      const one = known ?? (await draw(drawing, layer.name, known ? light : drawn.size === 0 ? 'all' : light))
      drawn.set(drawing, one)
      images[light] = one.address
      if (light === lights[0]) firstLight.push(one.webp)
      bytes[light] = (bytes[light] ?? 0) + one.size
    }
    layers.push({ ...layerOf(layer), images })
  }
  const tints = Object.entries(place.lights).map(([light, { tint, castTint }]) => [light, { tint, castTint }])
  const card = await output.write(`places/${place.id}/card`, 'webp', await drawCard(firstLight))
  const { alt, focus, marks, things } = place
  return [place.id, { alt, ...placeSize, focus, layers, lights: Object.fromEntries(tints), marks, things, card, bytes }]

  async function draw(drawing: string, name: string, light: string): Promise<Saved> {
    const seed = [...`${place.id}${name}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
    return save(await paperGrain(await inkAndWash(drawing, style, seed)), name, light)
  }

  async function save({ data, width, height }: Picture, name: string, light: string, quality = 66): Promise<Saved> {
    const webp = await sharp(data, { raw: { width, height, channels: 4 } })
      .webp({ quality, alphaQuality: 60, effort: 4, smartSubsample: true })
      .toBuffer()
    return { address: await output.write(`places/${place.id}/${name}.${light}`, 'webp', webp), size: webp.length, webp }
  }
}

interface Saved {
  readonly address: string
  readonly size: number
  readonly webp: Buffer
}

const layerOf = ({ name, depth, parallax, tinted }: PlaceSpec['layers'][number]) => ({ name, depth, parallax, tinted })

/** What stands between the drawing's <svg> tags. */
const innerOf = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')

/** A drawing names its sky by the words `sky-top` and `sky-low`. */
function inLight(drawing: string, place: PlaceSpec, light: Light): string {
  const [top, low] = place.lights[light]?.sky ?? ['#000000', '#000000']
  return drawing.replaceAll('"sky-top"', `"${top}"`).replaceAll('"sky-low"', `"${low}"`)
}
