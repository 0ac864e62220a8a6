import { fileURLToPath } from 'node:url'
import { buildArt } from '../art/build.ts'

/** `art`: draws people and places into `build/art/`. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const started = Date.now()
const index = await buildArt({ assets: `${root}assets`, out: `${root}build/art` })
const [people, places] = [Object.keys(index.cast).length, Object.keys(index.places).length]
console.log(`art: ${people} people, ${places} places, ${Math.round(index.bytes / 1024)} kB, ${Date.now() - started} ms`)
