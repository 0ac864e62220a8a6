import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The folder that holds the fixture scenarios, as `stories/` holds the real ones. */
export const fixtures = fileURLToPath(new URL('../fixture/', import.meta.url))

/**
 * One edit as an author makes it: in this file, these words become those. Words that are not there, or twice, are a
 * mistake in the test; for several places take a pattern with `g`.
 */
export type Edit = readonly [file: string, from: string | RegExp, to: string]

/** A copy of a fixture scenario in a folder of its own, edited; it goes when the test ends. */
export function copyOf(scenario: string, ...edits: readonly Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return copyInto(root, scenario, ...edits)
}

/** The same in a folder that the caller looks after. */
export function copyInto(root: string, scenario: string, ...edits: readonly Edit[]): string {
  const folder = join(root, scenario)
  cpSync(join(fixtures, scenario), folder, { recursive: true })
  for (const [file, from, to] of edits) edit(join(folder, file), from, to)
  return folder
}

function edit(path: string, from: string | RegExp, to: string): void {
  const source = readFileSync(path, 'utf8')
  const times = typeof from === 'string' ? source.split(from).length - 1 : (source.match(from)?.length ?? 0)
  if (times === 0 || (times > 1 && typeof from === 'string'))
    throw new Error(`${from} stands ${times} times in ${path}`)
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
}
