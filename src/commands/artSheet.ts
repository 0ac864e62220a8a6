import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildArt } from '../art/build.ts'
import { drawSheets } from '../art/sheet/drawSheets.ts'

/** `artSheet [folder] [id...]`: pictures of people and places to look at while drawing, by default in the temporary folder. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const art = `${root}build/art`
const index = await buildArt({ assets: `${root}assets`, out: art })
const [folder = join(tmpdir(), 'art-sheets'), ...only] = process.argv.slice(2)
await drawSheets(index, art, folder, only)
console.log(`art sheets: ${folder}`)
