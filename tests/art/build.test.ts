import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArtIndex } from '../../src/art/artIndex.ts'
import { buildArt } from '../../src/art/build.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { expectedPlaces, namedPeople } from './expected.ts'

const assets = fileURLToPath(new URL('../../assets', import.meta.url))
// The same folder as the command's: what it has drawn need not be drawn again.
const out = fileURLToPath(new URL('../../build/art', import.meta.url))
let index: ArtIndex
beforeAll(async () => {
  index = await buildArt({ assets, out })
}, 300_000)

const atlasOf = (id: string) => JSON.parse(readFileSync(join(out, index.cast[id]?.atlas ?? id), 'utf8'))

describe('people', () => {
  test('all are there, with their poses and at least eight faces', () => {
    for (const [id, poses] of Object.entries(namedPeople)) {
      expect(Object.keys(index.cast[id]?.poses ?? {}), id).toEqual(expect.arrayContaining([...poses]))
      expect(index.cast[id]?.faces.length, id).toBeGreaterThanOrEqual(8)
    }
  })

  test('every frame lies inside its atlas', async () => {
    for (const [id, art] of Object.entries(index.cast)) {
      const { frames, meta } = atlasOf(id)
      const size = await sharp(join(out, art.image)).metadata()
      expect(meta.size, id).toEqual({ w: size.width, h: size.height })
      for (const [name, { frame }] of Object.entries<{ frame: { x: number; y: number; w: number; h: number } }>(frames))
        expect(
          frame.x >= 0 && frame.y >= 0 && frame.x + frame.w <= meta.size.w && frame.y + frame.h <= meta.size.h,
          `${id} ${name}`,
        ).toBe(true)
    }
  })

  test('every face sits on its head', () => {
    for (const [id, art] of Object.entries(index.cast)) {
      const { frame } = atlasOf(id).frames['face/calm']
      for (const [pose, { face, head }] of Object.entries(art.poses)) {
        const middle = { x: face.x + (frame.w * face.scale) / 2, y: face.y + (frame.h * face.scale) / 2 }
        expect(middle.x > head.x && middle.x < head.x + head.w, `${id} ${pose}`).toBe(true)
        expect(middle.y > head.y && middle.y < head.y + head.h, `${id} ${pose}`).toBe(true)
      }
    }
  })
})

describe('places', () => {
  test('all are there, in their lights, with their things and the marks that every scene may use', () => {
    for (const [id, { lights, things }] of Object.entries(expectedPlaces)) {
      const place = index.places[id]
      expect(Object.keys(place?.lights ?? {}), id).toEqual(lights)
      expect(Object.keys(place?.things ?? {}), id).toEqual(expect.arrayContaining([...things]))
      expect(Object.keys(place?.marks ?? {}), id).toEqual(
        expect.arrayContaining(['near', 'near-left', 'left', 'mid', 'right', 'far']),
      )
    }
  })

  test('people drawn into a picture are there in the lights of their layer only', () => {
    const crew = index.places.lamp?.layers.find(({ name }) => name === 'crew')
    expect(Object.keys(crew?.images ?? {})).toEqual(['night'])
  })

  test('things and far marks lie inside the picture', () => {
    for (const [id, place] of Object.entries(index.places)) {
      for (const [name, { x, y, w, h }] of Object.entries(place.things))
        expect(x + w <= place.width && y + h <= place.height, `${id} ${name}`).toBe(true)
      for (const [name, mark] of Object.entries(place.marks))
        if (mark.shot === 'far') expect(mark.y <= place.height && mark.y - mark.height >= 0, `${id} ${name}`).toBe(true)
    }
  })
})

/** Bytes as the server sends them, gzip at most: pictures as they are. */
const sent = (address: string) => {
  const bytes = readFileSync(join(out, address))
  return address.endsWith('.webp') ? bytes.length : gzipSync(bytes).length
}

/** All that is fetched for a story alone: itself, its people with all their faces, its places in all their lights, its card. */
function adds(story: CompiledStory): number {
  const { cast, places } = story.manifest
  const people = Object.values(cast).flatMap(({ art }) => (art === undefined ? [] : [index.cast[art]]))
  const stage = Object.values(places).map(({ art }) => index.places[art])
  const addresses = new Set([
    ...people.flatMap((art) => [art?.atlas, art?.image]),
    ...stage.flatMap((place) => place?.layers.flatMap(({ images }) => Object.values(images))),
    stage[0]?.card,
  ])
  let bytes = gzipSync(JSON.stringify(story)).length
  for (const address of addresses) bytes += sent(address ?? 'missing')
  return bytes
}

test.each(scenarioIds(storiesFolder))('%s adds less than 400 kB', (id) => {
  expect(adds(compileStory(join(storiesFolder, id)))).toBeLessThan(400_000)
})

test('one person is under 70 kB, one place in one light under 50 kB', () => {
  for (const [id, art] of Object.entries(index.cast)) expect(art.bytes, id).toBeLessThan(70_000)
  for (const [id, place] of Object.entries(index.places))
    for (const [light, bytes] of Object.entries(place.bytes)) expect(bytes, `${id} ${light}`).toBeLessThan(50_000)
})

test('sizes told are sizes on disk', () => {
  for (const art of Object.values(index.cast))
    expect(art.bytes).toBe(statSync(join(out, art.atlas)).size + statSync(join(out, art.image)).size)
})

test('a second build draws nothing', async () => {
  const written = () => statSync(join(out, 'index.json')).mtimeMs
  const before = written()
  expect(await buildArt({ assets, out })).toEqual(index)
  expect(written()).toBe(before)
})

test('the same drawing gives the same files', async () => {
  const few = mkdtempSync(join(tmpdir(), 'art-'))
  cpSync(join(assets, 'peeps'), join(few, 'assets/peeps'), { recursive: true })
  cpSync(join(assets, 'places/wash.css'), join(few, 'assets/places/wash.css'))
  cpSync(join(assets, 'places/office'), join(few, 'assets/places/office'), { recursive: true })
  cpSync(join(assets, 'cast/crew-2.yaml'), join(few, 'assets/cast/crew-2.yaml'))
  const again = await buildArt({ assets: join(few, 'assets'), out: join(few, 'out') })
  expect(again.cast['crew-2']).toEqual(index.cast['crew-2'])
  expect(again.places['office']).toEqual(index.places['office'])
  expect(readdirSync(join(few, 'out/cast'))).toHaveLength(2)
}, 180_000)
