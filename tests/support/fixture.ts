import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The folder that holds the fixture scenarios, as `stories/` holds the real ones. */
export const fixtures = fileURLToPath(new URL('../fixture/', import.meta.url))

/** One edit as an author makes it: in this file, these words become those. Words that are not there, or twice, are a mistake. */
export type Edit = readonly [file: string, from: string, to: string]

/** A copy of a fixture scenario in a folder of its own, edited; it goes when the test ends. */
export function copyOf(scenario: string, ...edits: readonly Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'second-look-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, scenario)
  cpSync(join(fixtures, scenario), folder, { recursive: true })
  for (const [file, from, to] of edits) edit(join(folder, file), from, to)
  return folder
}

function edit(path: string, from: string, to: string): void {
  const parts = readFileSync(path, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}`)
  writeFileSync(path, parts.join(to))
}
