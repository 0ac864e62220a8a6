import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { faces as faceNames, lights as lightNames } from '../../core/catalogue/stage.ts'
import { readYaml } from '../readYaml.ts'

/** Pixels: the size of every place's pictures. */
export const placeSize = { width: 1600, height: 900 }

const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'is no color like #c2a46d')
const light = z.enum(lightNames)
const x = z.number().min(-200).max(1800)
const y = z.number().min(0).max(1400)

const extra = z.strictObject({
  who: z.string(),
  x,
  y,
  height: z.number().positive(),
  face: z.enum(faceNames),
  flip: z.boolean().default(false),
})
export type Extra = z.output<typeof extra>

const layer = z.strictObject({
  name: z.string(),
  /** People drawn into the picture instead of an SVG, back to front. */
  people: z.array(extra).optional(),
  depth: z.number(),
  parallax: z.number().min(0).max(2),
  tinted: z.boolean().default(true),
  /** The lights it is drawn in; without it, all of the place's. */
  lights: z.array(light).optional(),
})

const mark = z.strictObject({
  x,
  y,
  height: z.number().positive(),
  shot: z.enum(['near', 'far']),
  flip: z.boolean().default(false),
  depth: z.number(),
})

const thing = z.strictObject({
  label: z.string(),
  x: z.number().min(0),
  y: z.number().min(0),
  w: z.number().min(24),
  h: z.number().min(24),
})

/** A place, as written in `assets/places/<id>/place.yaml`; each layer is an SVG beside it. */
export const placeSchema = z.strictObject({
  alt: z.string().min(20),
  focus: z.strictObject({ x, y }),
  lights: z.partialRecord(light, z.strictObject({ tint: hex, castTint: hex, sky: z.tuple([hex, hex]) })),
  layers: z.array(layer).min(2),
  marks: z.record(z.string(), mark),
  things: z.record(z.string(), thing),
})

export interface PlaceSpec extends z.output<typeof placeSchema> {
  readonly id: string
  readonly folder: string
}

export async function readPlace(file: string): Promise<PlaceSpec> {
  const folder = dirname(file)
  return { ...(await readYaml(file, placeSchema)), id: basename(folder), folder }
}
