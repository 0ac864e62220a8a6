import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { faultText } from '../ink/compile/fault.ts'
import { parseInk } from '../ink/compile/parseInk.ts'
import { missingFunctions } from '../ink/explore/explorer.ts'
import { sourceLines, sourceOf } from '../ink/explore/sourceLines.ts'
import { type ExploreOptions, explore } from '../proof/explore.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { badInput } from './commandError.ts'

/** Proves any Ink file, without a manifest. Throws what makes it unusable, with its line. */
export function proveFile(path: string, options: ExploreOptions): Proof {
  if (!existsSync(path) || !statSync(path).isFile()) badInput(`${path}: there is no such file`)
  const folder = dirname(resolve(path))
  const root = basename(path)
  const started = performance.now()
  const { parsed, ink, files, warnings } = parseInk(folder, root)
  const sources = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8').split('\n')]))
  const missing = missingFunctions(ink)
  if (missing.length > 0) badInput(missing.map((name) => external(name, sources)).join('\n'))
  const lines = sourceLines(parsed, root)
  const where = (place: string) => {
    const line = sourceOf(lines, place)
    return line ? `${line.file}:${line.line}` : place
  }
  const choice = (place: string) => {
    const line = sourceOf(lines, place)
    const written = line && sources.get(line.file)?.[line.line - 1]?.trim()
    return `${where(place)}: ${written ?? place}`
  }
  const graph = explore(ink, options)
  return proofOf(
    graph,
    { story: root, where, choice, path: ({ choices }) => choices.map(({ position }) => position) },
    performance.now() - started,
    warnings.map(faultText),
    options.seed ?? 0,
  )
}

/** An EXTERNAL function that nothing stands in for, at the line that declares it. */
function external(name: string, sources: ReadonlyMap<string, readonly string[]>): string {
  const declared = new RegExp(`^\\s*EXTERNAL\\s+${name}\\b`)
  for (const [file, lines] of sources) {
    const index = lines.findIndex((line) => declared.test(line))
    if (index >= 0) return `${file}:${index + 1}: EXTERNAL ${name} has no function in Ink to stand in for it`
  }
  return `EXTERNAL ${name} has no function in Ink to stand in for it`
}
