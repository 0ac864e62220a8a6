import { join } from 'node:path'
import { z } from 'zod'
import { faces as faceNames } from '../../core/catalogue/stage.ts'
import { readYaml } from '../readYaml.ts'

/** What a color is given to. */
export const regionNames = ['skin', 'hair', 'hat', 'top', 'inner', 'trim', 'legs', 'shoes', 'soles', 'cup'] as const
export type Region = (typeof regionNames)[number]

const region = z.enum(regionNames)
const points = z.array(z.tuple([z.number(), z.number()]))
const strokes = z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).default([])
const colorPlan = z.strictObject({
  rest: region,
  open: z.partialRecord(region, points).default({}),
  filled: z.partialRecord(region, points).default({}),
  /** Unseen strokes that stop a color. */
  walls: strokes,
  /** Strokes of ours that are drawn, as the hem of a sleeve. */
  hems: strokes,
})
export type ColorPlan = z.output<typeof colorPlan>

const plans = z.record(z.string(), colorPlan)
const pieces = z.strictObject({ 'pose/bust': plans, 'pose/standing': plans, 'pose/sitting': plans, hair: plans })
const faces = z.record(z.enum(faceNames), z.strictObject({ eyes: z.string(), mouth: z.string().optional() }))

/** Everything we say about Open Peeps: which pieces we color and how, and which of its faces is which of ours. */
export interface PeepsBook {
  readonly pieces: z.output<typeof pieces>
  readonly faces: z.output<typeof faces>
}

export async function readPeepsBook(assets: string): Promise<PeepsBook> {
  return {
    pieces: await readYaml(join(assets, 'peeps/pieces.yaml'), pieces),
    faces: await readYaml(join(assets, 'peeps/faces.yaml'), faces),
  }
}
