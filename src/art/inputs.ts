import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** Files under a folder, sorted, with their folder's path. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** One hash of what files hold; names count relative to `root`. */
export function hashFiles(files: readonly string[], root: string, more = ''): string {
  const hash = createHash('sha256').update(more)
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** A hash of the program that draws: our sources and the versions of what it draws with. */
export function hashOfTools(): string {
  const versions = ['react-peeps/package.json', 'sharp/package.json'].map((name) => {
    try {
      return JSON.parse(readFileSync(require.resolve(name), 'utf8')).version as string
    } catch {
      return name
    }
  })
  return hashFiles(filesUnder(here), here, versions.join())
}
