import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What is imported when a file runs, as Biome formats it; types are not. */
const imported = /^(?:import|export) (?!type )(?:[^'"=();]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm

/** All that a program runs: its files by path, in the order of their names, and `name@version` of the packages. */
export function sourcesOf(program: string): { files: string[]; packages: string[] } {
  const files = new Set([program])
  const packages = new Set<string>()
  for (const file of files) {
    for (const [, plain, late] of readFileSync(file, 'utf8').matchAll(imported)) {
      const specifier = plain ?? late ?? ''
      if (specifier.startsWith('.')) files.add(join(dirname(file), specifier))
      else if (!specifier.startsWith('node:')) packages.add(versionOf(specifier, file))
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() }
}

/** From the nearest package.json above what is imported: not every package lets its own be asked for. */
function versionOf(specifier: string, from: string): string {
  for (let folder = createRequire(from).resolve(specifier); folder !== dirname(folder); ) {
    folder = dirname(folder)
    const manifest = join(folder, 'package.json')
    const { name, version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
    if (version) return `${name}@${version}`
  }
  return specifier
}
