import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArtIndex, CastArt, PlaceArt } from './artIndex.ts'
import { buildPerson } from './cast/buildPerson.ts'
import { filesUnder, hashFiles, hashOfTools } from './inputs.ts'
import { inTurns } from './inTurns.ts'
import { outputTo } from './output.ts'
import { readPeepsBook } from './peeps/peepsBook.ts'
import { buildPlace } from './places/buildPlace.ts'

export interface ArtOptions {
  /** The folder with `cast/`, `peeps/` and `places/`. */
  readonly assets: string
  readonly out: string
}

/** What was drawn last time, by the hash of all it was drawn from. */
interface Kept {
  readonly whole: string
  readonly parts: Record<string, Part>
}

interface Part {
  readonly hash: string
  readonly art: CastArt | PlaceArt
}

/** Draws all people and places that have changed since last time, and writes `index.json`. */
export async function buildArt({ assets, out }: ArtOptions): Promise<ArtIndex> {
  const all = ['cast', 'peeps', 'places'].flatMap((name) => filesUnder(join(assets, name)))
  const tools = hashOfTools()
  const whole = hashFiles(all, assets, tools)
  const kept = await readKept(out)
  if (kept?.whole === whole) return JSON.parse(await readFile(join(out, 'index.json'), 'utf8'))

  const output = outputTo(out)
  const parts: Kept['parts'] = {}
  const shared = all.filter((file) => /[\\/](peeps|extras)[\\/]/.test(file))
  const book = await readPeepsBook(assets)
  const people = all.filter((file) => /[\\/]cast[\\/][^\\/]+\.yaml$/.test(file))
  keep(await inTurns(people, 3, (file) => part(file, [file, ...shared], () => buildPerson(file, book, assets, output))))
  const crew = all.filter((file) => /crew-\d+\.yaml$/.test(file))
  const pictures = { cast: indexOf(parts).cast, folder: out }
  const styleFile = join(assets, 'places/wash.css')
  const style = await readFile(styleFile, 'utf8')
  const places = all.filter((file) => file.endsWith('place.yaml'))
  const drawPlace = (file: string) =>
    part(file, [styleFile, ...shared, ...crew, ...filesUnder(dirname(file))], () =>
      buildPlace(file, style, pictures, output),
    )
  keep(await inTurns(places, 3, drawPlace))

  const index = indexOf(parts)
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'index.json'), `${JSON.stringify(index)}\n`)
  await writeFile(join(out, 'kept.json'), JSON.stringify({ whole, parts } satisfies Kept))
  await sweep(out, index)
  return index

  function keep(made: readonly (readonly [string, Part])[]): void {
    for (const [name, one] of made) parts[name] = one
  }

  async function part(file: string, from: string[], draw: () => Promise<[string, CastArt | PlaceArt]>) {
    const name = file.slice(assets.length)
    const hash = hashFiles(from, assets, tools)
    const known = kept?.parts[name]
    const whole = known?.hash === hash && addressesOf(known.art).every((address) => existsSync(join(out, address)))
    return [name, whole ? known : { hash, art: (await draw())[1] }] as const
  }
}

function indexOf(parts: Kept['parts']): ArtIndex {
  const cast: Record<string, CastArt> = {}
  const places: Record<string, PlaceArt> = {}
  let bytes = 0
  for (const [name, { art }] of Object.entries(parts)) {
    if ('atlas' in art) cast[idOf(name)] = art
    else places[idOf(dirname(name))] = art
    bytes += 'atlas' in art ? art.bytes : Object.values(art.bytes).reduce((sum, size) => sum + size, 0)
  }
  return { cast, places, bytes }
}

const idOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '')

function addressesOf(art: CastArt | PlaceArt): string[] {
  if ('atlas' in art) return [art.atlas, art.image]
  return [art.card, ...art.layers.flatMap((layer) => Object.values(layer.images))]
}

async function readKept(out: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(join(out, 'kept.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Removes pictures that the index no longer names. */
async function sweep(out: string, { cast, places }: ArtIndex): Promise<void> {
  const named = new Set([...Object.values(cast), ...Object.values(places)].flatMap(addressesOf))
  for (const file of filesUnder(out)) {
    const address = file.slice(out.length + 1).replaceAll('\\', '/')
    if (/^(cast|places)\//.test(address) && !named.has(address)) await rm(file)
  }
}
