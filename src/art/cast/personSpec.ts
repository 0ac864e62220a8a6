import { basename } from 'node:path'
import { z } from 'zod'
import { faces as faceNames, poses as poseNames } from '../../core/catalogue/stage.ts'
import { regionNames } from '../peeps/peepsBook.ts'
import { readYaml } from '../readYaml.ts'

const color = z.string().regex(/^#[0-9a-f]{6}$/, 'is no color like #c2a46d')
const extra = z.strictObject({ svg: z.string(), pose: z.enum(poseNames) })

/** A person's looks, as written in `assets/cast/<id>.yaml`. Names of pieces are Open Peeps'. */
export const personSchema = z.strictObject({
  alt: z.string().min(10),
  hair: z.string(),
  beard: z.string().optional(),
  glasses: z.string().optional(),
  colors: z.partialRecord(z.enum(regionNames), color).and(z.object({ skin: color, top: color })),
  poses: z.partialRecord(z.enum(poseNames), z.string()),
  /** Own drawings worn over the body, from `assets/cast/extras/`. */
  extras: z.array(extra).default([]),
  faces: z.array(z.enum(faceNames)).default([...faceNames]),
})

export interface PersonSpec extends z.output<typeof personSchema> {
  readonly id: string
  readonly file: string
}

export async function readPerson(file: string): Promise<PersonSpec> {
  return { ...(await readYaml(file, personSchema)), id: basename(file, '.yaml'), file }
}
