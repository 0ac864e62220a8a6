import type { CastArt } from '../artIndex.ts'
import type { Output } from '../output.ts'
import type { PeepsBook } from '../peeps/peepsBook.ts'
import { drawPerson } from './drawPerson.ts'
import { packAtlas } from './packAtlas.ts'
import { readPerson } from './personSpec.ts'

/** One person's atlas: written to `cast/`, described for the index. */
export async function buildPerson(
  file: string,
  book: PeepsBook,
  assets: string,
  output: Output,
): Promise<[string, CastArt]> {
  const person = await readPerson(file)
  const drawn = await drawPerson(person, book, assets)
  const atlas = await packAtlas(drawn.pictures)
  const image = await output.write(`cast/${person.id}`, 'webp', atlas.webp)
  const frames = Object.entries(atlas.frames).map(([name, { x, y, w, h }]) => [
    name,
    {
      frame: { x, y, w, h },
      rotated: false,
      trimmed: false,
      spriteSourceSize: { x: 0, y: 0, w, h },
      sourceSize: { w, h },
    },
  ])
  const meta = {
    image: image.slice('cast/'.length),
    format: 'RGBA8888',
    size: { w: atlas.width, h: atlas.height },
    scale: '1',
    faces: Object.fromEntries(Object.entries(drawn.poses).map(([pose, { face }]) => [pose, face])),
  }
  const json = Buffer.from(JSON.stringify({ frames: Object.fromEntries(frames), meta }))
  const art: CastArt = {
    alt: person.alt,
    atlas: await output.write(`cast/${person.id}`, 'json', json),
    image,
    bytes: atlas.webp.length + json.length,
    poses: drawn.poses,
    faces: drawn.faces,
  }
  return [person.id, art]
}
