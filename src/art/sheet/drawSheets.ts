import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import type { Light, Pose } from '../../core/catalogue/stage.ts'
import type { ArtIndex } from '../artIndex.ts'
import { composeStage, posed, type Standing } from './composeStage.ts'

const company: Standing[] = [
  { who: 'mateo', mark: 'near', pose: 'bust', face: 'worried' },
  { who: 'rusk', mark: 'mid', pose: 'crossed', face: 'smile' },
  { who: 'rosalba', mark: 'left', pose: 'standing', face: 'tired' },
  { who: 'deputy', mark: 'right', pose: 'standing', face: 'serious' },
  { who: 'halvorsen', mark: 'far', pose: 'standing', face: 'calm' },
]
/** Pixels of one person in a sheet. */
const cell = { width: 230, height: 330 }
const desk = '#efe6d2'

/** Every place in every light with some company, and every person in every pose with every face; `only` these ids, if any. */
export async function drawSheets(index: ArtIndex, art: string, folder: string, only: readonly string[]): Promise<void> {
  const wanted = (id: string) => only.length === 0 || only.includes(id)
  await mkdir(folder, { recursive: true })
  for (const [id, place] of Object.entries(index.places))
    for (const light of wanted(id) ? (Object.keys(place.lights) as Light[]) : [])
      await writeFile(join(folder, `${id}-${light}.png`), await composeStage(index, art, id, light, company))
  for (const id of Object.keys(index.cast).filter(wanted)) await drawPersonSheet(index.cast, art, folder, id)
}

async function drawPersonSheet(cast: ArtIndex['cast'], art: string, folder: string, id: string): Promise<void> {
  const { poses = {}, faces = [] } = cast[id] ?? {}
  const cells: OverlayOptions[] = []
  for (const [row, pose] of (Object.keys(poses) as Pose[]).entries())
    for (const [column, face] of faces.entries()) {
      const picture = sharp(await posed(cast, art, id, pose, face)).resize({
        ...cell,
        fit: 'contain',
        background: desk,
      })
      const input = await picture.flatten({ background: desk }).toBuffer()
      cells.push({ input, left: column * cell.width, top: row * cell.height })
    }
  const size = { width: cell.width * faces.length, height: cell.height * Object.keys(poses).length }
  await sharp({ create: { ...size, channels: 3, background: desk } })
    .composite(cells)
    .png()
    .toFile(join(folder, `cast-${id}.png`))
}
