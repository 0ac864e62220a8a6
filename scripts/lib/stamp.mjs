import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** All files under the given files and folders that exist, sorted by their path from `base`. */
function filesOf(base, inputs) {
  const found = []
  const visit = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
    else found.push(path)
  }
  for (const input of inputs) if (existsSync(join(base, input))) visit(join(base, input))
  return found.map((path) => relative(base, path).split(sep).join('/')).sort()
}

/** A hash of names and contents: times do not matter, so that a new clone or a switched branch is judged rightly. */
export function hashOf(base, inputs) {
  const hash = createHash('sha256')
  for (const name of filesOf(base, inputs)) {
    const content = readFileSync(join(base, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * Runs `make` unless it was done before with the same inputs and its product is still there. The stamp is removed
 * first and written last: what was broken off is made again. True if it was made.
 */
export async function makeOnce({ base, inputs, product, stamp, make }) {
  const hash = hashOf(base, inputs)
  const path = join(base, stamp)
  if (existsSync(path) && readFileSync(path, 'utf8') === hash && existsSync(join(base, product))) return false
  rmSync(path, { force: true })
  await make()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, hash)
  return true
}
