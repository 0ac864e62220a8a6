import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp, { type OverlayOptions } from 'sharp'
import type { LightName, PoseName } from '../art/artIndex.ts'
import { buildArt } from '../art/build.ts'
import { composeStage, posed, type Standing } from '../art/sheet/composeStage.ts'

/** `artSheet [folder] [id...]`: pictures of people and places to look at while drawing, by default in the temporary folder. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const out = `${root}build/art`
const index = await buildArt({ assets: `${root}assets`, out })
const folder = process.argv[2] ?? join(tmpdir(), 'art-sheets')
const only = process.argv.slice(3)
await mkdir(folder, { recursive: true })

const company: Standing[] = [
  { who: 'mateo', mark: 'near', pose: 'bust', face: 'worried' },
  { who: 'rusk', mark: 'mid', pose: 'crossed', face: 'smile' },
  { who: 'rosalba', mark: 'left', pose: 'standing', face: 'tired' },
  { who: 'deputy', mark: 'right', pose: 'standing', face: 'serious' },
  { who: 'halvorsen', mark: 'far', pose: 'standing', face: 'calm' },
]
const wanted = (id: string) => only.length === 0 || only.includes(id)

for (const [id, place] of Object.entries(index.places).filter(([id]) => wanted(id)))
  for (const light of Object.keys(place.lights) as LightName[])
    await writeFile(join(folder, `${id}-${light}.png`), await composeStage(index, out, id, light, company))

for (const [id, art] of Object.entries(index.cast).filter(([id]) => wanted(id))) {
  const cells: OverlayOptions[] = []
  const [width, height] = [230, 330]
  let row = 0
  for (const pose of Object.keys(art.poses) as PoseName[]) {
    for (const [at, face] of art.faces.entries()) {
      const input = await sharp(await posed(index.cast, out, id, pose, face))
        .resize({ width, height, fit: 'contain', background: '#efe6d2' })
        .flatten({ background: '#efe6d2' })
        .toBuffer()
      cells.push({ input, left: (at % 12) * width, top: row * height })
    }
    row++
  }
  await sharp({ create: { width: width * 12, height: row * height, channels: 3, background: '#efe6d2' } })
    .composite(cells)
    .png()
    .toFile(join(folder, `cast-${id}.png`))
}
